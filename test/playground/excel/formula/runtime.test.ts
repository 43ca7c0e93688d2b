/** @jest-environment jsdom */
import { openExcel } from "../openExcel";

const { person, workbook } = openExcel({ functionCalls: "runtime" });
const { sheet } = workbook;

beforeAll(async () => {
  const { SUPPORT_END } = await import("../../../../src/functions/supportEnd");
  CustomFunctions.associate("SUPPORT_END", SUPPORT_END);
});

async function settled(row: number, column: number): Promise<unknown> {
  const isBusy = () => JSON.stringify(sheet.at(row, column).value).includes("#BUSY!");
  while (isBusy()) await new Promise((resolve) => setTimeout(resolve, 20));
  return sheet.at(row, column).value;
}

it("has functions called by the runtime of office.js, as Excel does", async () => {
  person.type("A1:A2", [["2020-04-15"], ["2021-01-31"]]);
  person.type("B1", '=TERM.SUPPORT_END("sparx-jp",A1)');
  person.type("B2", '=TERM.SUPPORT_END("no such policy",A2)');
  person.type("C1", '=TERM.SUPPORT_END("sparx-jp",A1:A2)');
  expect(sheet.at(0, 1).value).toMatchObject({ code: "#BUSY!" });
  expect(await settled(0, 1)).toBe(44316);
  expect(sheet.at(0, 1).numberFormat).toBe("yyyy-mm-dd");
  expect(await settled(1, 1)).toMatchObject({ code: "#VALUE!", sentence: expect.stringMatching(/polic/i) });
  expect(await settled(0, 2)).toBe(44316);
  expect(sheet.at(0, 2).spill).toEqual({ rows: 2, columns: 1 });
});
