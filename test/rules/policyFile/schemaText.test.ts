import * as z from "zod";
import { bundledPolicies } from "../../../src/rules/policies";
import { policyFileText, SCHEMA_FILE } from "../../../src/rules/policyFile";
import { schemaText } from "../../../src/rules/policyFile/schemaText";

const address = `https://terms.example.org/${SCHEMA_FILE}`;
const schema = JSON.parse(schemaText(address));
/** Reads files by what is published, not by what it was made of. */
const published = z.fromJSONSchema(schema);
const accepts = (file: unknown) => published.safeParse(file).success;
const acme = { id: "acme", version: "1", "late 2 until": "end, + 30 days" };

it("says where it is published, and of which dialect it is", () => {
  expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", $id: address });
});

it("accepts the file of every policy of the add-in", () => {
  const policies = bundledPolicies.flats.map(({ id, ...fields }) => ({ id: String(id), version: "1", fields }));
  expect(accepts(JSON.parse(policyFileText(policies, address)))).toBe(true);
});

it.each([
  ["another format", { format: 2, policies: [acme] }],
  ["no policy", { format: 1, policies: [] }],
  ["no version", { format: 1, policies: [{ id: "acme" }] }],
  ["a misspelt field", { format: 1, policies: [{ ...acme, calender: "JP" }] }],
  ["a stage that no policy has", { format: 1, policies: [{ ...acme, "late 0 until": "none" }] }],
  ["a signature that is none", { format: 1, policies: [{ ...acme, signature: "abc" }] }],
])("refuses %s", (_what, file) => {
  expect(accepts({ format: 1, policies: [acme] })).toBe(true);
  expect(accepts(file)).toBe(false);
});

it("says each kind of text once", () => {
  expect(Object.keys(schema.$defs)).toEqual(["text"]);
  expect(schema.properties.policies.items.properties.vendor).toEqual({ $ref: "#/$defs/text" });
});
