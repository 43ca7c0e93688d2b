import * as fc from "fast-check";
import { bundledPolicies } from "../../../src/rules/policies";
import { sentence } from "../../../src/rules/messages";
import { PATTERNS, policyTemplate } from "../../../src/rules/policy";
import { policyFileText, readPolicyFile, type FiledPolicy } from "../../../src/rules/policyFile";

const acme = { id: "acme", version: "1", "initial end": "purchased, for term" };
const faultsOf = (file: unknown) => {
  const read = readPolicyFile(typeof file === "string" ? file : JSON.stringify(file));
  return read.ok ? [] : read.faults;
};
const withPolicies = (...policies: unknown[]) => ({ format: 1, policies });

it("reads what was written: every policy of the add-in, and a template of each pattern", () => {
  const templates = PATTERNS.map((pattern) => policyTemplate(pattern, { id: pattern, vendor: "V", product: "P" }));
  const policies = [...bundledPolicies.flats, ...templates].map(({ id, ...fields }): FiledPolicy => ({
    id: String(id),
    version: "2026-11",
    fields,
    signature: "0".repeat(64),
  }));
  expect(readPolicyFile(policyFileText(policies, "https://terms.example.org/schema.json"))).toEqual({
    ok: true,
    policies,
  });
});

it("reads a file that begins with the mark of Windows editors", () => {
  expect(readPolicyFile(`\uFEFF${JSON.stringify(withPolicies(acme))}`).ok).toBe(true);
});

it.each([
  ["no JSON", '{"format": 1,', { policy: null, id: "notJson" }],
  ["a list", [], { policy: null, id: "notPolicies" }],
  ["no list of policies", { format: 1 }, { policy: null, id: "notPolicies" }],
  ["something beside the policies", { ...withPolicies(acme), more: 1 }, { policy: null, id: "notPolicies" }],
  ["a later format", { format: 2, policies: [acme] }, { policy: null, id: "format", known: 1 }],
  ["no policy", withPolicies(), { policy: null, id: "noPolicies" }],
  ["a text for a policy", withPolicies("acme"), { policy: "#1", id: "notPolicies" }],
  ["no id", withPolicies(acme, { version: "1" }), { policy: "#2", id: "idMissing" }],
  ["no version", withPolicies({ id: "acme" }), { policy: "acme", id: "versionMissing" }],
  ["a wrong signature", withPolicies({ ...acme, signature: "abc" }), { policy: "acme", id: "signature" }],
  ["a number", withPolicies({ ...acme, "initial terms": 12 }), { id: "notText", field: "initial terms" }],
  ["one language only", withPolicies({ ...acme, notes: { en: "x" } }), { id: "notText", field: "notes" }],
  ["an id twice", withPolicies(acme, { ...acme, id: "ＡＣＭＥ" }), { policy: "ＡＣＭＥ", id: "twice", other: 1 }],
])("says what is wrong where there is %s", (_what, file, fault) => {
  expect(faultsOf(file)).toMatchObject([fault]);
});

it("names a misspelt field and the nearest one", () => {
  const [fault] = faultsOf(withPolicies({ ...acme, calender: "JP" }));
  expect(fault).toMatchObject({ policy: "acme", id: "unknownField", field: "calender" });
  expect(fault?.id === "unknownField" && fault.nearest).toMatch(/^calendar/);
});

it("names every field whose text does not fit, with the word", () => {
  const faults = faultsOf(withPolicies({ ...acme, "initial end": "purchased, monht end", after: "pray" }));
  const said = faults.map((fault) => fault.id === "field" && sentence(fault.message, "ja"));
  expect(said).toEqual([expect.stringContaining('"monht"'), expect.stringContaining('"pray"')]);
});

it("never throws, whatever the file holds", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readPolicyFile(text).ok === "boolean"));
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue()),
      (policies) => typeof readPolicyFile(JSON.stringify(withPolicies(...policies))).ok === "boolean",
    ),
  );
});
