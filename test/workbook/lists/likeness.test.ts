import { bundledPolicies } from "../../../src/rules/policies";
import { writeBlock } from "../../../src/rules/policy";
import { likeness } from "../../../src/workbook/lists/likeness";

it.each([
  [2, [["Our licences"], ["Product", "Support end"], ["EA", 44316]]],
  [2, [["製品名", "保守終了日"]]],
  [
    1,
    [
      ["Colour", "Number"],
      ["red", 12],
    ],
  ],
  [
    0,
    [
      ["Licences of the company", ""],
      ["Status:", "draft"],
    ],
  ],
  [0, [[""]]],
] as const)("is %i for %j", (like, values) => {
  expect(likeness(values)).toBe(like);
});

it("is 0 for every policy of the add-in as a block, and 2 for a list whose first column is called as a field", () => {
  for (const flat of bundledPolicies.flats) expect(likeness(writeBlock(flat, "ja"))).toBe(0);
  expect(
    likeness([
      ["Product", "Support end"],
      ["LemonTree", 44316],
      ["Source", 44316],
      ["EA", 44316],
    ]),
  ).toBe(2);
});
