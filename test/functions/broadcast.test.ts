import { commonShape, fill, toRange } from "../../src/functions/broadcast";

describe("toRange", () => {
  it.each<[string, unknown, unknown[][]]>([
    ["a range as it is", [["a", "b"]], [["a", "b"]]],
    ["a bare value as one cell", 44316, [[44316]]],
    ["an omitted argument as a blank cell", null, [[null]]],
    ["a value object as one cell", { basicValue: 1 }, [[{ basicValue: 1 }]]],
    ["nothing at all as a blank cell", [], [[null]]],
    ["empty rows as a blank cell", [[], []], [[null]]],
    ["a flat list as one row", ["a", "b"], [["a", "b"]]],
    ["rows and bare values together as rows", [["a"], "b"], [["a"], ["b"]]],
  ])("takes %s", (_, argument, cells) => {
    expect(toRange(argument)).toEqual({ cells, rows: cells.length, columns: cells[0]?.length });
  });

  it("is as wide as its longest row", () => {
    expect(toRange([["a"], ["b", "c"], []])).toMatchObject({ rows: 3, columns: 2 });
  });

  it("takes rows that a list lacks for blank", () => {
    const list: unknown[] = [];
    list[1] = ["a"];
    expect(toRange(list)).toEqual({ cells: [[undefined], ["a"]], rows: 2, columns: 1 });
  });
});

it("finds the shape that ranges fill together", () => {
  const shape = (rows: number, columns: number) => ({ rows, columns });
  expect(commonShape([shape(1, 1), shape(1, 1)])).toEqual(shape(1, 1));
  expect(commonShape([shape(3, 1), shape(1, 2)])).toEqual(shape(3, 2));
  expect(commonShape([shape(3, 2), shape(1, 1), shape(2, 4)])).toEqual(shape(3, 4));
});

describe("fill", () => {
  const joined = (...args: unknown[]) =>
    fill(
      args.map(toRange),
      (cells) => cells.map((cell) => String(cell)).join(""),
      (argument) => `outside ${argument}`,
    );

  it("lets one cell fill", () => {
    expect(joined("x", [["a"], ["b"]])).toEqual([["xa"], ["xb"]]);
    expect(joined([["x"]], [["a", "b"]])).toEqual([["xa", "xb"]]);
  });

  it("goes through ranges of equal size side by side", () => {
    expect(joined([["a"], ["b"]], [["c"], ["d"]])).toEqual([["ac"], ["bd"]]);
  });

  it("repeats one row and one column", () => {
    expect(joined([["a"], ["b"]], [["x", "y"]])).toEqual([
      ["ax", "ay"],
      ["bx", "by"],
    ]);
    expect(
      joined(
        [
          ["a", "b"],
          ["c", "d"],
        ],
        [["x"], ["y"]],
      ),
    ).toEqual([
      ["ax", "bx"],
      ["cy", "dy"],
    ]);
  });

  it("names the argument that a position lies outside of", () => {
    expect(joined([["a"], ["b"]], [["x"], ["y"], ["z"]])).toEqual([["ax"], ["by"], ["outside 0"]]);
    expect(joined([["x", "y", "z"]], [["a", "b"]])).toEqual([["xa", "yb", "outside 1"]]);
  });

  it("takes cells that a short row lacks for blank", () => {
    expect(joined("x", [["a", "b"], ["c"]])).toEqual([
      ["xa", "xb"],
      ["xc", "xundefined"],
    ]);
  });

  it("asks once for each different value of a long list, and gives every row its own answer", () => {
    const values = ["a", "b", 1, 2, 0, -0, 1.5, true, undefined, Number.NaN, -1, 300_000];
    const list = Array.from({ length: 1000 }, (_, row) => [values[row % values.length]]);
    const asked: unknown[] = [];
    const ask = ([cell]: readonly unknown[]) => {
      asked.push(cell);
      return String(cell);
    };
    expect(fill([toRange(list)], ask, String).flat()).toEqual(list.map(([cell]) => String(cell)));
    // -0 is the 0 it equals.
    expect(asked).toHaveLength(values.length - 1);
  });

  it("asks anew for every value object, which may hold something else each time", () => {
    const list = Array.from({ length: 1000 }, (_, row) => [{ basicValue: row }] as const);
    const filled = fill([toRange(list)], ([cell]) => (cell as { basicValue: number }).basicValue, Number);
    expect(filled).toEqual(list.map(([{ basicValue }]) => [basicValue]));
  });
});
