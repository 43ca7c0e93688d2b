import { bundledPolicies } from "../../../src/rules/policies";
import { findChoices, policyChoices } from "../../../src/taskpane/lookUp/policyChoices";

const english = policyChoices(bundledPolicies.flats, "en");
const japanese = policyChoices(bundledPolicies.flats, "ja");

it("offers every bundled policy with vendor and product in the reader's language", () => {
  expect(english).toHaveLength(bundledPolicies.flats.length);
  for (const choice of [...english, ...japanese]) {
    expect([choice.id, choice.vendor, choice.product].every((text) => text !== "")).toBe(true);
  }
  expect(english.find(({ id }) => id === "sparx-jp")?.vendor).toMatch(/Sparx/);
  expect(japanese.find(({ id }) => id === "sparx-jp")?.vendor).toMatch(/スパークス/);
});

it.each(["sparx", "スパークス", "ＳＰＡＲＸ", "enterprise architect"])(
  "finds a policy by %s in both languages",
  (typed) => {
    for (const choices of [english, japanese]) {
      expect(findChoices(choices, typed).map(({ id }) => id)).toContain("sparx-jp");
    }
  },
);

it("needs every typed word, and shows all where none is typed", () => {
  expect(findChoices(english, "nec zabbix").map(({ id }) => id)).toEqual(["nec-pp-zabbix"]);
  expect(findChoices(english, "  ")).toHaveLength(english.length);
  expect(findChoices(english, "no such product")).toEqual([]);
});
