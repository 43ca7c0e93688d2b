/** @jest-environment jsdom */
import { readSelectedList } from "../../src/workbook/readSelectedList";
import { loadOffice } from "../excel/loadOffice";
import { Workbook } from "../excel/workbook";

const workbook = new Workbook();
beforeAll(() => loadOffice(workbook));

it("says that nothing is selected where the cells are empty", async () => {
  workbook.select(0, 0);
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
    workbook.select(1, 1);
    expect(await readSelectedList()).toMatchObject({ sheet: "Licences", firstRow: 1, rows: 2, hasHeadings: true });
  });

  it("takes the rows that are selected", async () => {
    workbook.select(2, 0, 1, 2);
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
    workbook.select(0, 0, 1048576, 3);
    const list = await readSelectedList();
    expect(list?.rows).toBe(2);
    expect(list?.columns.map(({ heading }) => heading)).toEqual(["Product", "Delivered", "Ends"]);
  });
});
