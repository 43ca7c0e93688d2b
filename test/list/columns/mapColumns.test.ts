import type { Content } from "../../../src/list/columns/contentOf";
import { mapColumns } from "../../../src/list/columns/mapColumns";

const NO_CONTENT: Content = { filled: 0, dates: 0, periods: 0, policies: 0, middle: null };
const column = (header: string, content: Partial<Content> = {}, own = header) => ({
  header,
  own,
  content: { ...NO_CONTENT, ...content },
});
const dates = (middle: number): Partial<Content> => ({ filled: 10, dates: 1, middle });
const roles = (...columns: ReturnType<typeof column>[]) => mapColumns(columns, {}).map(({ role }) => role);

it("maps by header, and says which word did", () => {
  expect(mapColumns([column("保守終了日")], {})).toEqual([
    { role: "end", by: "header", why: { id: "headerSays", values: { word: "保守終了日" } } },
  ]);
});

it("reads a header with its group or by itself, whichever is clearer", () => {
  expect(roles(column("Licence / End", {}, "End"), column("Support / End", {}, "End"))).toEqual([null, "end"]);
  expect(roles(column("Contract with us / Quantity", {}, "Quantity"))).toEqual(["quantity"]);
  expect(roles(column("更新 / 開始日", {}, "開始日"))).toEqual([null]);
});

it("gives a role once: to the header that fits best, else to the left one", () => {
  expect(roles(column("End of support, planned"), column("End date"))).toEqual([null, "end"]);
  expect(roles(column("End date"), column("End date"))).toEqual(["end", null]);
});

it("does not believe a word for a date inside a header over cells that are none", () => {
  expect(roles(column("Start menu entry", { filled: 10, dates: 0 }))).toEqual([null]);
});

it("believes a header that says end and nothing else, unless another column has the dates", () => {
  const rubbish = column("End date", { filled: 10, dates: 0 });
  expect(roles(rubbish)).toEqual(["end"]);
  expect(roles(rubbish, column("End date, agreed", dates(45000)))).toEqual([null, "end"]);
});

it("takes periods under a word for a length for the ends, unless a column of ends is there", () => {
  const period = column("契約期間", { filled: 10, dates: 1, periods: 1 });
  expect(mapColumns([period], {})).toEqual([{ role: "end", by: "content", why: { id: "periodsInside", values: {} } }]);
  expect(roles(period, column("終了日", dates(45000)))).toEqual([null, "end"]);
  expect(roles(column("契約期間", { filled: 10 }))).toEqual(["term"]);
});

it("takes two unnamed columns of dates for start and end, the earlier one first", () => {
  expect(roles(column("A1", dates(45000)), column("B2", dates(44000)))).toEqual(["end", "start"]);
});

it("takes a single column of dates for the end", () => {
  expect(roles(column(""), column("", dates(45000)))).toEqual([null, "end"]);
});

it("leaves a date column whose header names something else alone", () => {
  expect(roles(column("更新日", dates(45000)), column("終了日", dates(45000)))).toEqual([null, "end"]);
});

it("finds policies by their names", () => {
  expect(roles(column("X", { filled: 5, policies: 1 }))).toEqual(["policy"]);
});

it("puts choices before everything, also that there is no such column", () => {
  const columns = [column("End date"), column("Other", dates(45000))];
  expect(mapColumns(columns, { end: 1 }).map(({ role, by }) => [role, by])).toEqual([
    [null, null],
    ["end", "choice"],
  ]);
  expect(mapColumns(columns, { end: null }).map(({ role }) => role)).not.toContain("end");
});

it("ignores a choice of a column that is no longer there", () => {
  expect(mapColumns([column("End date")], { end: 7 }).map(({ by }) => by)).toEqual(["header"]);
});
