import * as fc from "fast-check";
import { contentText } from "../../../src/rules/policyFile";

it("is JSON of the fields in the order of their names", () => {
  expect(contentText({ vendor: "Acme", after: "buy new " })).toBe('[["after","buy new"],["vendor","Acme"]]');
});

it("does not depend on the order in which the fields stand", () => {
  const local = fc.record({ en: fc.string(), ja: fc.string() });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), local)), (fields) => {
      expect(contentText(Object.fromEntries(Object.entries(fields).reverse()))).toBe(contentText(fields));
    }),
  );
});

it("takes empty fields for none, and one text for both languages", () => {
  expect(contentText({ notes: " ", vendor: { en: "Acme", ja: "Acme" } })).toBe(contentText({ vendor: "Acme" }));
});

it.each([
  [{ vendor: "Acme" }, { vendor: "Acme2" }],
  [{ vendor: "Acme" }, { product: "Acme" }],
  [{ vendor: { en: "Acme", ja: "アクメ" } }, { vendor: "Acme" }],
])("tells %j from %j", (one, other) => {
  expect(contentText(one)).not.toBe(contentText(other as Record<string, string>));
});
