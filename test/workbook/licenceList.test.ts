import { licenceList } from "../../src/workbook/licenceList";

const start = { sheet: "Licences", rowIndex: 3, columnIndex: 26, rowCount: 10 };

it("takes texts above numbers for headings", () => {
  const list = licenceList({ ...start, first: [" Product ", "Ends"], second: ["sparx-jp", 44316] });
  expect(list).toMatchObject({ firstRow: 4, rows: 9, hasHeadings: true });
  expect(list.columns).toEqual([
    { index: 26, letters: "AA", heading: "Product" },
    { index: 27, letters: "AB", heading: "Ends" },
  ]);
});

it("takes a known heading above text dates for a heading", () => {
  const first = ["ソフト", "終了日"];
  expect(licenceList({ ...start, first, second: ["sparx-jp", "2021-04-30"] }).hasHeadings).toBe(true);
});

it.each([
  ["a date in the first row", ["sparx-jp", 44316], ["nec-pp", 45677]],
  ["text dates in both rows", ["sparx-jp", "2021-04-30"], ["nec-pp", "2026-01-31"]],
  ["one row only", ["Product", "Ends"], undefined],
])("takes %s for a licence", (_case, first, second) => {
  const list = licenceList({ ...start, first, second });
  expect(list).toMatchObject({ firstRow: 3, rows: 10, hasHeadings: false });
  expect(list.columns.map(({ heading }) => heading)).toEqual(["", ""]);
});
