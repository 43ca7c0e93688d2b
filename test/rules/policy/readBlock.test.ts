import fc from "fast-check";
import { sentence } from "../../../src/rules/messages";
import { bundledPolicies } from "../../../src/rules/policies";
import { isBlock, readBlock, type Block, type BlockCell } from "../../../src/rules/policy/readBlock";
import { writeBlock } from "../../../src/rules/policy/writeBlock";

const refusalOf = (block: Block): string => {
  const read = readBlock(block);
  if (read.ok) throw new Error("the block was read");
  return sentence(read.message, "en");
};

it("reads fields in any order, case and width, and passes over blank rows", () => {
  const read = readBlock([
    ["\uFF29nitial  End", " purchased, + term "],
    ["", ""],
    [null, null],
    ["ID", "acme"],
    ["notes", null],
  ]);
  expect(read).toEqual({ ok: true, flat: { "initial end": "purchased, + term", id: "acme" } });
});

it("takes numbers and TRUE as they are typed into cells", () => {
  expect(
    readBlock([
      ["initial terms", 12],
      ["open ended", true],
    ]),
  ).toMatchObject({
    flat: { "initial terms": "12", "open ended": "yes" },
  });
});

it("names an unknown field, its row and the nearest ones", () => {
  expect(
    refusalOf([
      ["id", "acme"],
      ["inital end", "purchased"],
    ]),
  ).toContain('row 2: there is no field "inital end". Nearest: initial end');
  expect(
    refusalOf([
      ["id", "acme"],
      [7, "x"],
    ]),
  ).toContain('row 2: there is no field "7"');
});

it("names a field that stands there twice", () => {
  expect(
    refusalOf([
      ["id", "a"],
      ["after", "buy new"],
      ["After", "upgrade"],
    ]),
  ).toContain('row 3: the field "after" stands there twice');
});

it("names a cell that holds an error", () => {
  expect(
    refusalOf([
      ["id", "a"],
      ["after", { error: "#REF!" }],
    ]),
  ).toContain("#REF!");
});

it("tells a block from a list of policy ids", () => {
  expect(isBlock([["id", "acme"]])).toBe(true);
  expect(
    isBlock([
      ["late 1 until", "end"],
      ["x", "y"],
    ]),
  ).toBe(true);
  expect(isBlock([["sparx-jp", "nec-pp"]])).toBe(false);
  expect(isBlock([["id"], ["vendor"]])).toBe(false);
});

it("reads what writeBlock writes: a bundled policy copied as values is the same policy", () => {
  for (const flat of bundledPolicies.flats) {
    for (const language of ["en", "ja"] as const) {
      const block = writeBlock(flat, language);
      const expected = Object.fromEntries(
        Object.entries(flat).map(([field, text]) => [field, typeof text === "string" ? text : text[language]]),
      );
      expect(isBlock(block)).toBe(true);
      expect(readBlock(block)).toEqual({ ok: true, flat: expected });
    }
  }
});

it("never throws, whatever the cells hold", () => {
  const cell: fc.Arbitrary<BlockCell> = fc.oneof(
    fc.string(),
    fc.constantFrom("id", "vendor", "late 1 until", "__proto__", "constructor", "toString"),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ error: "#N/A" }),
  );
  fc.assert(fc.property(fc.array(fc.tuple(cell, cell)), (block) => void readBlock(block)));
});
