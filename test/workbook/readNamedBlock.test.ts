/** @jest-environment jsdom */
import { putPolicy } from "../../src/workbook/putPolicy";
import { readNamedBlock } from "../../src/workbook/readNamedBlock";
import { openExcel } from "../playground/excel/openExcel";

const { excel, workbook, person } = openExcel();
afterEach(() => excel.faults.disarm());

it("reads the cells of a name as they are now, with where they stand", async () => {
  person.type("Licences!A1", "mine");
  const rows = [
    ["id", "acme"],
    ["initial terms", "12"],
  ] as const;
  await putPolicy(rows, "Acme_own");
  person.type("Licences!D2", 24);
  expect(await readNamedBlock("acme_OWN")).toEqual({
    sheet: "Licences",
    address: "C1:D2",
    firstRow: 0,
    firstColumn: 2,
    cells: [
      ["id", "acme"],
      ["initial terms", 24],
    ],
  });
});

it("knows no block of a name that is not there", async () => {
  expect(workbook.names.map(({ name }) => name)).toEqual(["Acme_own"]);
  expect(await readNamedBlock("Acme_other")).toBeUndefined();
});

it("says why Excel did not answer", async () => {
  excel.faults.closeBeforeSync(1);
  await expect(readNamedBlock("Acme_own")).rejects.toMatchObject({ trouble: "gone" });
});
