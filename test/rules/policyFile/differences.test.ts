import { bundledPolicies } from "../../../src/rules/policies";
import { readBlock, writeBlock } from "../../../src/rules/policy";
import { differences } from "../../../src/rules/policyFile";

it("tells the fields that differ, also where one side is silent", () => {
  const before = { id: "a", after: "buy new", notes: "old", vendor: "Acme" };
  const after = { id: "b", after: "upgrade", vendor: " Acme ", region: "JP" };
  expect(differences(before, after, "en")).toEqual([
    { field: "after", before: "buy new", after: "upgrade" },
    { field: "region", before: "", after: "JP" },
    { field: "notes", before: "old", after: "" },
  ]);
});

it("tells the texts in the language of the reader", () => {
  expect(differences({ vendor: "Acme" }, { vendor: { en: "Apex", ja: "アペックス" } }, "ja")).toEqual([
    { field: "vendor", before: "Acme", after: "アペックス" },
  ]);
});

it.each(["en", "ja"] as const)("finds none between a policy and its block in %s", (language) => {
  for (const flat of bundledPolicies.flats) {
    const read = readBlock(writeBlock(flat, language));
    expect(read.ok && differences(read.flat, flat, "en")).toEqual([]);
  }
});
