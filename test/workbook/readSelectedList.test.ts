/** @jest-environment jsdom */
import { readSelectedList } from "../../src/workbook/readSelectedList";
import { openExcel } from "../playground/excel/openExcel";

const { workbook, person } = openExcel();

it("says that nothing is selected where the cells are empty", async () => {
  person.select("A1");
  expect(await readSelectedList()).toBeUndefined();
});

describe("with a list in the sheet", () => {
  beforeAll(() =>
    workbook.sheet.fill([
      ["Product", "Delivered", "Ends"],
      ["sparx-jp", 43936, 44316],
      ["nec-pp", 45677, ""],
    ]),
  );

  it("takes the whole block around one selected cell", async () => {
    person.select("B2");
    expect(await readSelectedList()).toMatchObject({ sheet: "Licences", firstRow: 1, rows: 2, hasHeadings: true });
  });

  it("takes the rows that are selected", async () => {
    person.select("A3:B3");
    expect(await readSelectedList()).toEqual({
      sheet: "Licences",
      firstRow: 2,
      rows: 1,
      hasHeadings: false,
      columns: [
        { index: 0, letters: "A", heading: "" },
        { index: 1, letters: "B", heading: "" },
      ],
    });
  });

  it("takes the used part of whole columns", async () => {
    person.select("A:C");
    const list = await readSelectedList();
    expect(list?.rows).toBe(2);
    expect(list?.columns.map(({ heading }) => heading)).toEqual(["Product", "Delivered", "Ends"]);
  });
});
