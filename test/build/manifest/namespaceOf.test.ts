import { readFileSync } from "node:fs";
import { namespaceOf } from "../../../src/build/manifest/namespaceOf";

it("reads the namespace from the project's manifest", () => {
  expect(namespaceOf(readFileSync("manifest.xml", "utf8"))).toBe("TERM");
});

it("says so when there is none", () => {
  expect(() => namespaceOf("<OfficeApp />")).toThrow("no string Functions.Namespace");
});
