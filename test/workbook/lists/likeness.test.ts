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
