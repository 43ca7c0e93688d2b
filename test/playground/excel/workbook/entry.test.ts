import fc from "fast-check";
import { CellError } from "../../../../src/playground/excel/workbook/cell";
import { formatAfter, readEntry } from "../../../../src/playground/excel/workbook/entry";

it.each([
  ["12", 12],
  ["1,234.5", 1234.5],
  ["50%", 0.5],
  ["2021-04-30", 44316],
  ["2021/4/30", 44316],
  [" 5 ", 5],
  ["-3", -3],
  ["true", true],
  ["#n/a", new CellError("#N/A")],
  ["", ""],
])("makes a value of the entry %j", (written, value) => {
  expect(readEntry(written, "General")).toMatchObject({ value, formula: "" });
});

it.each([
  ["=A1", "=A1"],
  ["+A1", "=+A1"],
  ["-5 units", "=-5 units"],
  ["@SUM(A1)", "=SUM(A1)"],
])("takes %j for a formula", (written, formula) => {
  expect(readEntry(written, "General")).toMatchObject({ value: "", formula });
});

it.each(["sparx-jp", "-", "=", "30.04.2021", "令和3年4月30日", "2021-02-30", "10-K", "v1.2", "\t=1"])(
  "leaves the text %j as it is",
  (written) => {
    expect(readEntry(written, "General")).toMatchObject({ value: written, formula: "" });
  },
);

it("keeps every text after an apostrophe, and every text in a cell of format text", () =>
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readEntry(`'${text}`, "General")).toMatchObject({ value: text, formula: "" });
      const plain = text.startsWith("'") ? text.slice(1) : text;
      expect(readEntry(text, "@")).toMatchObject({ value: plain, formula: "" });
    }),
  ));

it("never changes numbers and booleans", () =>
  fc.assert(
    fc.property(fc.oneof(fc.double({ noNaN: true }), fc.boolean()), (value) => {
      expect(readEntry(value, "General")).toEqual({ value, formula: "", numberFormat: undefined });
    }),
  ));

it("brings a format along only for a cell that has none of its own", () => {
  const entry = readEntry("2021-04-30", "General");
  expect(formatAfter(entry, "General")).toBe("yyyy-mm-dd");
  expect(formatAfter(entry, "d.m.yyyy")).toBe("d.m.yyyy");
});
