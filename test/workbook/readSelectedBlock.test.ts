/** @jest-environment jsdom */
import { readSelectedBlock } from "../../src/workbook/readSelectedBlock";
import { openExcel } from "../playground/excel/openExcel";

const { excel, person } = openExcel();
afterEach(() => excel.faults.disarm());

it("says that nothing is selected where the cells are empty", async () => {
  person.select("A1");
  expect(await readSelectedBlock()).toBeUndefined();
});

describe("with a block in the sheet", () => {
  beforeAll(() =>
    person.type("C3:D6", [
      ["id", "acme"],
      ["initial terms", 12],
      ["open ended", false],
      ["notes", "#N/A"],
    ]),
  );

  it("takes the block around one selected cell, with its numbers and truth values", async () => {
    person.select("D4");
    expect(await readSelectedBlock()).toMatchObject({
      sheet: "Licences",
      address: "C3:D6",
      firstRow: 2,
      firstColumn: 2,
      cells: [
        ["id", "acme"],
        ["initial terms", 12],
        ["open ended", false],
        ["notes", { error: "#N/A" }],
      ],
    });
  });

  it("takes the used part of whole columns", async () => {
    person.select("C:D");
    expect(await readSelectedBlock()).toMatchObject({ address: "C3:D6" });
  });

  it("takes only the cells that are selected", async () => {
    person.select("C3:D4");
    expect((await readSelectedBlock())?.cells).toHaveLength(2);
  });
});

it("says why it could not read", async () => {
  excel.faults.cellIsEdited = true;
  await expect(readSelectedBlock()).rejects.toMatchObject({ trouble: "editing", left: "unchanged" });
});
