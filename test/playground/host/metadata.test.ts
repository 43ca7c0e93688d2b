import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { namespaceOf } from "../../../src/build/manifest/namespaceOf";
import { NAMESPACE, formulaName, takesRange } from "../../../src/playground/host/metadata";

it("uses the namespace that the manifest gives the functions", () => {
  expect(NAMESPACE).toBe(namespaceOf(readFileSync(resolve(__dirname, "../../../manifest.xml"), "utf8")));
});

it("names a function as a cell does, in upper case", () => {
  expect(formulaName({ id: "X", name: "Support_End", parameters: [] })).toBe("TERM.SUPPORT_END");
});

it("knows which arguments are ranges", () => {
  expect(takesRange({ name: "policy", type: "any", dimensionality: "matrix" })).toBe(true);
  expect(takesRange({ name: "language", type: "any" })).toBe(false);
});
