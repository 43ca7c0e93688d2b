import { bundledPolicies } from "../../../src/rules/policies";
import { withOwnPolicies } from "../../../src/rules/policy";

const acme = {
  name: "Acme_policy",
  cells: [
    ["id", "whatever"],
    ["product", "Acme Designer"],
    ["names", "Acme Designer; LemonTree"],
    ["initial terms", 12],
    ["initial end", "purchased, + term, month end"],
  ],
};
const library = withOwnPolicies(bundledPolicies, [acme]);

it("finds a policy by the name of its block, and by what lists call it", () => {
  expect(library.find("ＡＣＭＥ_policy ")?.id).toBe("Acme_policy");
  expect(library.findFlat("acme designer")?.["id"]).toBe("Acme_policy");
  expect([...library.ownIds]).toEqual(["Acme_policy"]);
  expect(library.flats.at(-1)?.["product"]).toBe("Acme Designer");
});

it("keeps to the add-in's own policy where both are called so", () => {
  expect(library.find("lemontree")?.id).toBe("sparx-jp-lemontree");
  expect(library.find("sparx-jp")).toBe(bundledPolicies.find("sparx-jp"));
});

it("suggests the block for a name that is nearly its own", () => {
  expect(library.nearestIds("acme_polizy")).toMatch(/^Acme_policy, /);
});

it("leaves out a block with faults, and one that is called as a policy of the add-in", () => {
  const faulty = { name: "Faulty", cells: [...acme.cells, ["calender", "JP"]] };
  const taken = { ...acme, name: "LemonTree" };
  expect(withOwnPolicies(bundledPolicies, [faulty, taken])).toBe(bundledPolicies);
});

it("has no policy of its own without blocks", () => {
  expect(bundledPolicies.ownIds.size).toBe(0);
});
