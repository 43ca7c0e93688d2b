import fc from "fast-check";
import { headerTexts, widthsIn } from "../../../src/list/rows/headerTexts";

const texts = (group: (string | null)[], own: (string | null)[], widths: [number, number][] = []) =>
  headerTexts({ group, own, widths: new Map(widths) }, own.length).map(({ header }) => header);

it("puts the group before each header that its merged cell covers", () => {
  const own = ["Product", "Start", "End", "Note"];
  expect(texts([null, "Support", null, null], own, [[1, 2]])).toEqual([
    "Product",
    "Support / Start",
    "Support / End",
    "Note",
  ]);
  expect(texts([null, "Support", null, null], own, [[1, 3]])[3]).toBe("Support / Note");
});

it("spreads a group without merged cells over headers of its kind, and no further than the next group", () => {
  expect(texts([null, "保守", null, null], ["製品名", "開始日", "終了日", "数量"])).toEqual([
    "製品名",
    "保守 / 開始日",
    "保守 / 終了日",
    "数量",
  ]);
  expect(texts(["Licence", null, "Support", null], ["Start", "End", "Start", "End"])).toEqual([
    "Licence / Start",
    "Licence / End",
    "Support / Start",
    "Support / End",
  ]);
});

it("takes a text over nothing for the header of its column", () => {
  expect(headerTexts({ group: ["製品名", "保守"], own: [null, "終了日"], widths: new Map() }, 2)).toEqual([
    { header: "製品名", own: "" },
    { header: "保守 / 終了日", own: "終了日" },
  ]);
});

it("says a header once that stands in both rows", () => {
  expect(texts(["Product"], ["ＰＲＯＤＵＣＴ"])).toEqual(["ＰＲＯＤＵＣＴ"]);
});

it("shows one line where a header has line breaks", () => {
  expect(texts([], ["Support\r\nend"])).toEqual(["Support end"]);
});

it("finds the merged cells of one row by their place on the sheet", () => {
  const area = { firstRow: 4, firstColumn: 3, rows: 1, columns: 2 };
  expect([...widthsIn([area, { ...area, firstRow: 9 }, { ...area, firstColumn: 8, columns: 1 }], 4, 2)]).toEqual([
    [1, 2],
  ]);
});

it("never loses or changes a column's own header, whatever stands above", () => {
  const cell = fc.option(fc.constantFrom("Support", "Start", "終了日", "Qty", "x", " "));
  fc.assert(
    fc.property(
      fc.array(cell, { maxLength: 6 }),
      fc.array(cell, { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 2, max: 9 })), { maxLength: 3 }),
      (group, own, widths) => {
        const found = headerTexts({ group, own, widths: new Map(widths) }, own.length);
        expect(found).toHaveLength(own.length);
        for (const [column, text] of found.entries()) {
          expect(text.own).toBe((own[column] ?? "").trim());
          expect(text.header.endsWith(text.own)).toBe(true);
        }
      },
    ),
  );
});
