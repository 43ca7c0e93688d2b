import { choose, equals } from "../../../../src/playground/excel/formula/elementwise";

const missing = { type: "Error", basicValue: "#N/A" };

it("compares each cell as Excel does: without case, a text with no number, a blank cell with an empty text", () => {
  expect(equals([["ACME"], ["other"], [12], [null]], "acme")).toEqual([[true], [false], [false], [false]]);
  expect(equals([["12", 12]], 12)).toEqual([[false, true]]);
  expect(equals([[null]], "")).toEqual([[true]]);
});

it("keeps errors", () => {
  expect(equals([[missing]], "x")).toEqual([[missing]]);
  expect(choose([[[missing]], 1, 2])).toEqual([[missing]]);
});

it("chooses for each cell, so that an error that is not chosen does not matter", () => {
  expect(
    choose([
      [[true], [false]],
      [[1], [missing]],
      [[missing], [2]],
    ]),
  ).toEqual([[1], [2]]);
});

it("stretches one column over several, and one value over all", () => {
  const rows = [
    ["renew", 1],
    ["wait", 2],
  ];
  expect(choose([[[true], [false]], rows, "none"])).toEqual([
    ["renew", 1],
    ["none", "none"],
  ]);
});

it("has nothing beyond the shorter of two columns", () => {
  expect(choose([[[true], [true], [true]], [[1], [2]], 0])).toMatchObject([[1], [2], [{ basicValue: "#N/A" }]]);
});

it("waits for results that come later", async () => {
  expect(await choose([true, Promise.resolve([[1]]), 2])).toEqual([[1]]);
});
