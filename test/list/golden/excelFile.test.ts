import { dayOf, isoText } from "../../../src/rules/days";
import { checked, understood } from "../listOf";
import { throughExcelFile } from "./excelFile";

const utc = (text: string) => new Date(`${text}T00:00:00Z`);

/** A list as a colleague sends it: a merged title, real dates, a formula, an error, a total. */
const licences = throughExcelFile((sheet) => {
  sheet.addRow(["Software licences 2021"]);
  sheet.mergeCells("A1:D1");
  sheet.addRow([]);
  sheet.addRow(["Policy", "Purchase date", "Support end", "Quantity"]);
  sheet.addRow(["sparx-jp", utc("2020-04-15"), utc("2021-04-30"), 7]);
  sheet.addRow(["sparx-jp", utc("2020-09-01"), { formula: "EOMONTH(B5,12)", result: utc("2021-09-30") }, 5]);
  sheet.addRow(["sparx-jp", "令和2年4月15日", utc("2021-04-15"), 1]);
  sheet.addRow(["nec-pp", utc("2025-01-20"), { error: "#REF!" }, 1]);
  sheet.addRow(["Total", "", "", { formula: "SUM(D4:D7)", result: 14 }]);
  for (const column of ["B", "C"]) sheet.getColumn(column).numFmt = "yyyy/mm/dd";
});

it("finds the list below its title, and passes over the total", async () => {
  const list = understood(await licences);
  expect(list.headerRow).toBe(2);
  expect(list.licenceRows).toEqual([3, 4, 5, 6]);
  expect(list.passedOver.map(({ why }) => why)).toContain("total");
});

it("reads real dates, dates behind formulas and dates in words alike", async () => {
  const [first, second, third] = checked(await licences).rows;
  expect([first?.licence?.start, first?.licence?.end]).toEqual([dayOf(2020, 4, 15), dayOf(2021, 4, 30)]);
  expect(second?.licence?.end).toBe(dayOf(2021, 9, 30));
  expect(third?.licence?.start).toBe(dayOf(2020, 4, 15));
});

it("names the cell with an end that cannot be, and the cell with an error", async () => {
  const problems = checked(await licences).groups.flatMap((group) => group.problems);
  expect(problems.map(({ address, found }) => `${address} ${found}`)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^C6 /), expect.stringContaining("C7 #REF!")]),
  );
});

it("counts the days of a workbook that starts in 1904 as that workbook does", async () => {
  const input = await throughExcelFile((sheet) => {
    sheet.addRow(["Policy", "Purchase date", "Support end"]);
    sheet.addRow(["sparx-jp", utc("2020-04-15"), utc("2021-04-30")]);
    for (const column of ["B", "C"]) sheet.getColumn(column).numFmt = "yyyy/mm/dd";
  }, true);
  expect(input.date1904).toBe(true);
  const [row] = checked(input).rows;
  expect(row?.licence?.end && isoText(row.licence.end)).toBe("2021-04-30");
});
