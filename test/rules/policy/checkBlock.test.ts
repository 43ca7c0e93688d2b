import fc from "fast-check";
import { bundledPolicies } from "../../../src/rules/policies";
import { checkBlock, writeBlock, type Block, type BlockCell } from "../../../src/rules/policy";

const said = (block: Block) => {
  const checked = checkBlock(block);
  return checked.ok
    ? "ok"
    : checked.faults.map(({ row, part, message }) => [row, part, message.id, message.values["field"]]);
};

it.each(["en", "ja"] as const)("takes every bundled policy as it is written into a sheet in %s", (language) => {
  for (const flat of bundledPolicies.flats) expect(said(writeBlock(flat, language))).toBe("ok");
});

it("names every faulty field, not only the first", () => {
  expect(
    said([
      ["id", "acme"],
      ["initial end", "purchased, + term, monht end"],
      ["calender", "JP"],
      ["", ""],
      ["initial terms", "often"],
      ["ID", "acme again"],
      ["notes", { error: "#N/A" }],
      ["renewal opens", "paid, - 1 month"],
    ]),
  ).toEqual([
    [2, "text", "ruleWrong", "initial end"],
    [3, "field", "unknownField", "calender"],
    [5, "text", "fieldWrong", "initial terms"],
    [6, "field", "fieldTwice", "id"],
    [7, "text", "fieldIsError", "notes"],
    [8, "text", "anchorWrong", "renewal opens"],
  ]);
});

it("does not blame a late stage for the fault of the one before it", () => {
  expect(
    said([
      ["late 1 until", "end, + 30 dayz"],
      ["late 2 until", "end, + 60 days"],
    ]),
  ).toEqual([[1, "text", "ruleWrong", "late 1 until"]]);
});

it("points at the first row of a stage without the one before it, and checks on", () => {
  expect(
    said([
      ["late 3 end", "end, + 1 day, for term"],
      ["after", "shrug"],
    ]),
  ).toEqual([
    [1, "text", "lateGap", "late 3 until"],
    [1, "text", "lateGap", "late 3 until"],
    [2, "text", "fieldWrong", "after"],
  ]);
});

it("comes to an end on any cells, and never finds a fault in a row that the block lacks", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom<BlockCell>("id", "late 1 until", "late 3 end", "notices", "calendar", "end, + 1 day", {
      error: "#REF!",
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 12 }), (block) => {
      const checked = checkBlock(block);
      if (checked.ok) return;
      expect(checked.faults.length).toBeGreaterThan(0);
      for (const { row } of checked.faults) expect(block[(row ?? 0) - 1]).toBeDefined();
    }),
  );
});

it("points at the first row of a stage that an earlier version has without the one before it, and checks on", () => {
  expect(
    said([
      ["version by", "payment"],
      ["valid from", "2018-10-01"],
      ["earlier 1 late 3 end", "end, + 1 day, for term"],
      ["earlier 1 after", "shrug"],
    ]),
  ).toEqual([
    [3, "text", "lateGap", "earlier 1 late 3 until"],
    [3, "text", "lateGap", "earlier 1 late 3 until"],
    [4, "text", "fieldWrong", "earlier 1 after"],
  ]);
});

it("does not blame a late stage of an earlier version for the fault of the one before it", () => {
  expect(
    said([
      ["version by", "payment"],
      ["valid from", "2018-10-01"],
      ["earlier 1 late 1 until", "end, + 30 dayz"],
      ["earlier 1 late 2 until", "end, + 60 days"],
    ]),
  ).toEqual([[3, "text", "ruleWrong", "earlier 1 late 1 until"]]);
});

it("comes to an end on any versions", () => {
  const fields = ["version by", "valid from", "valid to", "late 1 until"];
  const earlier = ["valid from", "after", "late 1 until", "late 2 until", "late 3 buy"].flatMap((field) =>
    [1, 2, 3].map((version) => `earlier ${version} ${field}`),
  );
  const text = fc.constantFrom("payment", "2018-10-01", "2010-04-01", "none", "end, + 30 days", "buy new", "");
  const block = fc.array(fc.tuple(fc.constantFrom(...fields, ...earlier), text), { maxLength: 12 });
  fc.assert(
    fc.property(block, (cells) => {
      const checked = checkBlock(cells);
      if (!checked.ok) expect(checked.faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
