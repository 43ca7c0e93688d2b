import * as fc from "fast-check";
import { isRangeName } from "../../../../src/workbook/isRangeName";
import { nameOfProduct } from "../../../../src/taskpane/policies/own/nameOfProduct";

it.each([
  ["Acme Designer 9", "Acme_Designer_9_own"],
  ["365", "Policy_365_own"],
  ["製図くん", "製図くん_own"],
  ["", "Policy_own"],
])("calls the cells of %s %s", (product, name) => {
  expect(nameOfProduct(product)).toBe(name);
});

it("gives a name that Excel takes to any product", () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (product) => isRangeName(nameOfProduct(product))));
});
