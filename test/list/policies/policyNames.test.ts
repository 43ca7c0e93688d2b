import { PolicyNames } from "../../../src/list/policies/policyNames";
import { bundledPolicies } from "../../../src/rules/policies";
import { withOwnPolicies, writeBlock } from "../../../src/rules/policy";

const names = new PolicyNames(bundledPolicies);
const find = (product: string, vendor = "", policy = "") => names.find({ policy, product, vendor });

it("takes the policy column first, by id or by name", () => {
  expect(find("whatever", "", " SPARX-JP ")).toMatchObject({
    policyId: "sparx-jp",
    by: "policy column",
    certainty: "certain",
  });
  expect(find("", "", "ＬｅｍｏｎＴｒｅｅ")).toMatchObject({ policyId: "sparx-jp-lemontree" });
});

it("does not replace a policy it does not know by one of the product's", () => {
  expect(find("Enterprise Architect", "", "sparx-us")).toMatchObject({
    policyId: null,
    suggestions: ["sparx-jp", "sparx-eu"],
  });
});

it("is sure of a product's own name", () => {
  expect(find("アクティブイメージプロテクター")).toMatchObject({
    policyId: "netjapan-perpetual",
    certainty: "certain",
  });
});

it.each([
  ["Enterprise Architect Corporate", "Sparx Systems Japan", "sparx-jp"],
  ["Enterprise Architect コーポレート版", "スパークスシステムズジャパン株式会社", "sparx-jp"],
  ["ＮＥＣ Ｚａｂｂｉｘ製品 追加", "日本電気", "nec-pp-zabbix"],
  ["Red Hat Enterprise Linux (RHEL) 8, 2 sockets", "NEC", "nec-pp-rhel"],
  ["NEC Cloudera Enterprise", "", "nec-pp-cloudera"],
])("finds the policy of %j by %j", (product, vendor, policyId) => {
  expect(find(product, vendor)).toMatchObject({ policyId, by: "name", certainty: "likely" });
});

it("prefers the longer name", () => {
  expect(find("ActiveImage Protector, MSP edition", "NetJapan").policyId).toBe("netjapan-msp");
});

it.each([
  ["Enterprise Architect", "", "sparx-jp"],
  ["Enterprise Architect", "スパークスシステムズジャパン株式会社", "sparx-jp"],
  ["Enterprise Architect 日本語版", "", "sparx-jp"],
  ["Enterprise Architect Corporate", "SparxSystems Central Europe GmbH", "sparx-eu"],
  ["Enterprise Architect 中欧版", "", "sparx-eu"],
])("takes %j by %j for one region's policy", (product, vendor, policyId) => {
  expect(find(product, vendor)).toMatchObject({ policyId });
});

it("takes what only a reseller tells of by its id alone, and offers it otherwise", () => {
  expect(find("", "", "oracle-support")).toMatchObject({ policyId: "oracle-support", certainty: "certain" });
  expect(find("oracle-support")).toMatchObject({ policyId: "oracle-support", certainty: "certain" });
  expect(find("Oracle support", "Oracle")).toMatchObject({ policyId: null, suggestions: ["oracle-support"] });
  expect(find("", "Oracle", "Oracle support")).toMatchObject({ policyId: null, suggestions: ["oracle-support"] });
});

it("is less sure without a vendor", () => {
  expect(find("Enterprise Architect Ultimate")).toMatchObject({ policyId: "sparx-jp", certainty: "possible" });
});

it("does not give the product of one vendor the policy of another", () => {
  expect(find("Red Hat Enterprise Linux", "Red Hat")).toMatchObject({
    policyId: null,
    suggestions: ["nec-pp-rhel", "red-hat-portal"],
  });
  expect(find("Red Hat Enterprise Linux").policyId).toBeNull();
  expect(find("Enterprise Architect", "Sparx Systems Ltd")).toMatchObject({ policyId: null });
});

it("finds nothing in words that name no product", () => {
  expect(find("Office suite", "Elsewhere")).toEqual({
    policyId: null,
    by: null,
    certainty: "possible",
    suggestions: [],
  });
  expect(find("")).toMatchObject({ policyId: null });
});

describe("with policies that stand in the workbook", () => {
  const own = withOwnPolicies(bundledPolicies, [
    { name: "EA_own", cells: writeBlock(bundledPolicies.findFlat("sparx-jp") ?? {}, "en") },
    {
      name: "Acme_policy",
      cells: [
        ["vendor", "Acme"],
        ["names", "Designer"],
      ],
    },
  ]);
  const findOwn = (product: string, vendor = "", policy = "") => new PolicyNames(own).find({ policy, product, vendor });

  it("takes the name of a block in the policy column", () => {
    expect(findOwn("Enterprise Architect", "", "ea_OWN")).toMatchObject({ policyId: "EA_own", by: "policy column" });
  });

  it("keeps to the vendor's policy where its own version has the same names, and offers that", () => {
    const found = findOwn("Enterprise Architect Corporate", "Sparx Systems Japan");
    expect(found).toMatchObject({ policyId: "sparx-jp", certainty: "likely" });
    expect(found.suggestions).toContain("EA_own");
  });

  it("takes by name what only a reseller tells of, once it stands in the workbook", () => {
    const cells = writeBlock(bundledPolicies.findFlat("oracle-support") ?? {}, "en");
    const put = new PolicyNames(withOwnPolicies(bundledPolicies, [{ name: "Oracle_own", cells }]));
    const named = { policy: "", product: "Oracle technical support, 5 processors", vendor: "Oracle" };
    expect(put.find(named)).toMatchObject({ policyId: "Oracle_own", certainty: "likely" });
  });

  it("finds what only the workbook knows", () => {
    expect(findOwn("Designer 5 seats", "Acme")).toMatchObject({ policyId: "Acme_policy", by: "name" });
  });

  it("offers its policies for names that nobody knows, after those that are like them", () => {
    expect(findOwn("Mystery Tool").suggestions).toEqual(["EA_own", "Acme_policy"]);
    expect(findOwn("Mystery Tool", "Acme").suggestions).toEqual(["Acme_policy", "EA_own"]);
  });
});
