import { policyExamples } from "../../../src/rules/answers";
import { bundledPolicies } from "../../../src/rules/policies";
import { foldText, type FlatPolicy } from "../../../src/rules/policy";

const idOf = (flat: FlatPolicy) => String(flat["id"]);
const policyOf = (id: string) => {
  const policy = bundledPolicies.find(id);
  if (policy === undefined) throw new Error(id);
  return policy;
};

it("holds every policy of the three vendors", () => {
  const nec = [
    "cloudera",
    "jboss",
    "openshift",
    "vmware-spring",
    "nvidia-ai-enterprise",
    "nvidia-omniverse",
    "nvidia-vgpu",
  ];
  nec.push("proofpoint", "rhel", "openstack", "sx-aurora", "zabbix", "citrix");
  expect(bundledPolicies.flats.map(idOf).sort()).toEqual(
    [
      ...["sparx-jp", "sparx-jp-annual", "sparx-jp-lemontree", "netjapan-perpetual", "netjapan-msp", "nec-pp"],
      ...nec.map((product) => `nec-pp-${product}`),
    ].sort(),
  );
});

it("gives no name to two policies", () => {
  const names = bundledPolicies.flats.flatMap((flat) => {
    const { id, names: own } = policyOf(idOf(flat));
    return [...new Set([id, ...own.en, ...own.ja].map(foldText))];
  });
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe.each(bundledPolicies.flats.map((flat) => [idOf(flat), flat] as const))("%s", (id, flat) => {
  it("says who, what, where it stands and how sure it is, in both languages", () => {
    const policy = policyOf(id);
    for (const text of [policy.vendor, policy.product, policy.source, policy.notes]) {
      expect(text.en).not.toBe("");
      expect(text.ja).not.toBe("");
      expect(text.ja).not.toBe(text.en);
    }
    expect(policy["source address"].en).toMatch(/^https:\/\//);
    expect(policy["source read"].en).toContain("read 2026-11");
    expect(policy.names.ja.length).toBeGreaterThan(0);
    expect(policy.confidence).toBe("vendor page");
  });

  it("cites a rule of its source for every date it gives", () => {
    const policy = policyOf(id);
    const dates = ["initial end", "renewal opens", "renewed end", "late 1 until"].filter(
      (field) => !["none", "not stated"].includes(String(flat[field])) && flat[field] !== undefined,
    );
    for (const field of dates) expect([field, policy["rule ids"].has(field)]).toEqual([field, true]);
    for (const ids of policy["rule ids"].values()) {
      for (const rule of ids) expect(rule).toMatch(/^(SPX|NJ|NEC)-\d+$/);
    }
  });

  it("has examples, and they are right", () => {
    const examples = policyExamples(policyOf(id));
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(examples.filter(({ right }) => !right)).toEqual([]);
  });
});

it("cites every rule id of its sources", () => {
  const cited = new Set(bundledPolicies.flats.flatMap((flat) => [...policyOf(idOf(flat))["rule ids"].values()].flat()));
  const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);
  expect([...ids("SPX", 20), ...ids("NJ", 7), ...ids("NEC", 6)].filter((id) => !cited.has(id))).toEqual([]);
});
