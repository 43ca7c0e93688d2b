import fc from "fast-check";
import type { DateColumn, DateRole } from "../../../src/list";
import { DateCells, isDateFormat } from "../../../src/list/dates/dateCell";
import { FIRST_DAY, isoText, LAST_DAY, type Day } from "../../../src/rules/days";
import { isoDay } from "../../rules/isoDay";

const UNDECIDED: DateColumn = {
  order: null,
  proof: null,
  counterProof: null,
  monthOnly: null,
  twoDigit: null,
  turned: null,
};

const cells = (dates: Partial<DateColumn> = {}, role: DateRole = "end", date1904 = false) =>
  new DateCells(role, { ...UNDECIDED, ...dates }, date1904);
const day = (text: string, remark?: string) => ({ kind: "day", day: isoDay(text), ...(remark && { remark }) });

it.each([
  ["2021-04-30", "textDate"],
  ["2021/4/30", "textDate"],
  ["30.04.2021", "textDate"],
  ["Apr 30, 2021", "textDate"],
  ["令和3年4月30日", "textDate"],
  ["R3.4.30", "textDate"],
  ["２０２１／０４／３０\u00A0", "textDate"],
  ["30-Apr-21", "shortYear"],
  ["平成33年4月30日", "afterEra"],
  ["2021/4/30(月)", "anotherWeekday"],
  ["44316", "serialAsText"],
])("reads %j with the remark %s", (text, remark) => {
  expect(cells().read(text)).toEqual(day("2021-04-30", remark));
});

it("reads serials and their times of day without remark", () => {
  expect(cells().read(44316)).toEqual(day("2021-04-30"));
  expect(cells().read(44316.75)).toEqual(day("2021-04-30"));
  expect(cells().read(20210430)).toEqual(day("2021-04-30", "textDate"));
});

it("adds what a workbook that counts from 1904 lacks", () => {
  expect(cells({}, "end", true).read(44316 - 1462)).toEqual(day("2021-04-30"));
});

it("reads what is undecided as its column decides, and not before", () => {
  expect(cells().read("4/5/2021")).toEqual({ kind: "unread", fault: "orderUndecided" });
  expect(cells({ order: "day first" }).read("4/5/2021")).toEqual(day("2021-05-04", "decidedDate"));
  expect(cells({ order: "month first" }).read("4/5/2021")).toEqual(day("2021-04-05", "decidedDate"));
  expect(cells().read("2018-11")).toEqual({ kind: "unread", fault: "monthOnlyUndecided" });
  expect(cells({ monthOnly: "last day" }).read("2018-11")).toEqual(day("2018-11-30", "decidedDate"));
  expect(cells({ monthOnly: "first day" }).read(201811)).toEqual(day("2018-11-01", "decidedDate"));
  expect(cells().read("21/4/30")).toEqual({ kind: "unread", fault: "twoDigitUndecided" });
  expect(cells({ twoDigit: "year month day" }).read("21/4/30")).toEqual(day("2021-04-30", "shortYear"));
});

it("uses no real date that may be turned before that is decided", () => {
  const proof = { address: "D3", text: "13/04/2021" };
  const read = (answer: "turn" | "keep" | null, value = isoDay("2021-05-04")) =>
    cells({ turned: { cells: 3, proof, example: proof, answer } }).read(value);
  expect(read(null)).toEqual({ kind: "turned", day: isoDay("2021-05-04"), meant: isoDay("2021-04-05") });
  expect(read("turn")).toEqual(day("2021-04-05", "turnedDate"));
  expect(read("keep")).toEqual(day("2021-05-04"));
  expect(read(null, isoDay("2021-05-05"))).toEqual(day("2021-05-05"));
  expect(read("turn", isoDay("2021-05-31"))).toEqual(day("2021-05-31"));
});

it.each(["9999-12-31", "3000/1/1", "2999-12-31", "無期限", "perpetual", 2958465])("reads %j as no end", (value) => {
  expect(cells().read(value)).toEqual({ kind: "open-ended" });
});

it("reads no start as open-ended", () => {
  expect(cells({}, "start").read("perpetual")).toEqual({ kind: "unread", fault: "notADate" });
  expect(cells({}, "start").read("9999-12-31")).toMatchObject({ remark: "implausibleDate" });
});

it.each([null, "", 0, "\u3000"])("reads %j as blank", (value) => {
  expect(cells().read(value)).toEqual({ kind: "blank", placeholder: false });
});

it.each(["-", "None", "N/A", "未定", "なし"])("reads %j as a placeholder, never as a date", (value) => {
  expect(cells().read(value)).toEqual({ kind: "blank", placeholder: true });
});

it.each([
  ["soon", "notADate"],
  [true, "notADate"],
  ["2021-02-30", "noSuchDay"],
  ["令和元年4月30日", "beforeEra"],
  ["#REF!", "errorCell"],
  [2021, "yearAlone"],
  [12, "dateOutOfRange"],
  [430, "numberNoDate"],
  [-1, "dateOutOfRange"],
])("does not read %j: %s", (value, fault) => {
  expect(cells().read(value)).toEqual({ kind: "unread", fault });
});

it("believes a date format about an odd day, and says so", () => {
  expect(cells().read(430, "yyyy-mm-dd")).toMatchObject({ kind: "day", remark: "implausibleDate" });
});

it.each([
  ["yyyy-mm-dd", true],
  ['[$-411]ggge"年"m"月"d"日"', true],
  ["General", false],
  ["#,##0", false],
  ['0 "days"', false],
  [undefined, false],
])("knows whether %j shows dates: %s", (format, shows) => {
  expect(isDateFormat(format)).toBe(shows);
});

it("reads a period as two days, of which it takes neither", () => {
  const [first, last] = [isoDay("2021-04-01"), isoDay("2022-03-31")];
  expect(cells().read("2021/4/1～2022/3/31")).toEqual({ kind: "period", first, last, certainty: "likely" });
  expect(cells().read("2021-04 - 2022-03")).toEqual({ kind: "period", first, last, certainty: "possible" });
  expect(cells().read("01/04/2021 - 02/03/2022")).toEqual({ kind: "unread", fault: "orderUndecided" });
  expect(cells({ order: "day first" }).read("01/04/2021 - 31/03/2022")).toMatchObject({ kind: "period", first, last });
});

it.each([
  ["2021/4/1, 2022/3/31", "twoDates"],
  ["2022/3/31～2021/4/1", "twoDates"],
  ["2021/4/1～9999/12/31", "twoDates"],
  ["1921/4/1～2022/3/31", "twoDates"],
  ["2021/4/31～2022/3/31", "noSuchDay"],
])("does not read %j: %s", (text, fault) => {
  expect(cells().read(text)).toEqual({ kind: "unread", fault });
});

it("never throws, and never reads a day outside Excel's", () => {
  const decided = cells({ order: "day first", monthOnly: "last day", twoDigit: "day month year" });
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.stringMatching(/^[\dRH令和/.年月日 ~-]{1,24}$/u),
  );
  fc.assert(
    fc.property(anything, (value) => {
      const read = decided.read(value);
      if (read.kind === "day") expect(read.day >= FIRST_DAY && read.day <= LAST_DAY).toBe(true);
    }),
  );
});

it("reads every day of a licence back from its serial and its text", () => {
  const licenceDays = fc.integer({ min: isoDay("1980-01-01"), max: isoDay("2199-12-31") });
  fc.assert(
    fc.property(licenceDays, (serial) => {
      const reader = cells();
      expect(reader.read(serial)).toEqual({ kind: "day", day: serial });
      expect(reader.read(isoText(serial as Day))).toEqual({ kind: "day", day: serial, remark: "textDate" });
    }),
  );
});
