import { SerialEvidence } from "../../../src/list/dates/serialEvidence";
import type { CellValue } from "../../../src/list";
import { isoDay } from "../../rules/isoDay";

function turnable(values: CellValue[], date1904 = false) {
  const evidence = new SerialEvidence(2);
  values.forEach((value, row) => evidence.add(value, row + 1));
  return evidence.turnable(date1904);
}

it("counts the real dates whose day could be a month", () => {
  const values = [isoDay("2021-05-05"), isoDay("2021-05-04"), isoDay("2021-05-04"), isoDay("2021-07-01") + 0.5];
  expect(turnable(values)).toEqual({
    cells: 3,
    daysOfMonth: 2,
    example: { address: "C3", text: "2021-05-04" },
    areAll: true,
  });
});

it("sees a real date beyond the 12th", () => {
  expect(turnable([isoDay("2021-05-04"), isoDay("2021-05-13")]).areAll).toBe(false);
});

it("leaves out texts, blanks, amounts, and days that mean no end", () => {
  expect(turnable(["2021-05-04", null, 12, 20210504, isoDay("9999-12-31")])).toMatchObject({ cells: 0, areAll: true });
});

it("counts from 1904 where the workbook does", () => {
  expect(turnable([isoDay("2021-05-04") - 1462], true).example?.text).toBe("2021-05-04");
});
