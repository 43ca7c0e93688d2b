/** @jest-environment jsdom */
import { dayOf } from "../../src/rules/days";
import { insertPlan } from "../../src/workbook/insertPlan";
import { lastRecord } from "../../src/workbook/written/lastRecord";
import { undoWrite } from "../../src/workbook/written/undoWrite";
import { openExcel } from "../playground/excel/openExcel";
import { contentOf, formulasAt, valuesAt } from "./licenceWorkbook";
import { planFirstList, PLAN_AS_OF, PLAN_LIST } from "./plannedList";

const { workbook, person, excel } = openExcel();
// Only the grid of the playground calculates what no function of the add-in does: test/playground/insertedPlan.test.ts.
excel.calculation.isElsewhere = true;

const SHEET = "Renewal plan";

beforeEach(() => person.type(`A1:E${PLAN_LIST.length}`, PLAN_LIST));
afterEach(async () => {
  const record = await lastRecord("plan");
  if (record) await undoWrite(record);
  workbook.sheet.tables = [];
  person.type("A1:Z30", "");
});

/** What office.js says of the inserted sheet. */
const lookAt = (name: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const { tables, charts } = sheet;
    tables.load("items/name");
    charts.load(
      "items/name, items/chartType, items/title/text, items/axes/valueAxis/title/text, items/left, items/top",
    );
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address, rowCount");
    const used = sheet.getUsedRange();
    used.load("values, formulas, numberFormat, address, rowCount");
    const asOf = sheet.getRange("B2");
    asOf.load("numberFormat");
    await context.sync();
    const series = charts.items.map((chart) => chart.series);
    for (const each of series) each.load("items/name");
    const table = tables.items[0]?.getRange();
    table?.load("address");
    await context.sync();
    return { tables: tables.items, table, charts: charts.items, series, frozen, used, asOf };
  });

const rowWith = (rows: readonly (readonly unknown[])[], first: string): number =>
  rows.findIndex(([cell]) => cell === first);

describe("the inserted sheet", () => {
  it("begins with the as-of date, which stays in view and drives the first month", async () => {
    const { understood, plannable, plan } = await planFirstList();
    const record = await insertPlan(understood, plannable, plan, "en");
    expect(record).toMatchObject({ kind: "plan", sheet: SHEET, as: "formulas", rows: 7, complete: true });
    const { used, frozen, asOf } = await lookAt(SHEET);
    expect(used.values.slice(1, 6).map((row) => row.slice(0, 2))).toEqual([
      ["As of", PLAN_AS_OF],
      ["First month", ""],
      ["Months", 24],
      ["Uplift a cycle", 0.03],
      ["Fiscal year starts in month", 4],
    ]);
    expect(used.formulas[2]?.[1]).toBe("=DATE(YEAR($B$2),MONTH($B$2),1)");
    expect(asOf.numberFormat).toEqual([["yyyy-mm-dd"]]);
    expect(frozen.rowCount).toBe(2);
  });

  it("counts by formulas that read the table of licences, the as-of date's month and the uplift", async () => {
    const { understood, plannable, plan } = await planFirstList();
    await insertPlan(understood, plannable, plan, "en");
    const { used } = await lookAt(SHEET);
    const heading = rowWith(used.values, "Month");
    expect(used.values[heading]?.slice(0, 6)).toEqual([
      "Month",
      "All renew",
      "As the status says",
      "NEC",
      "Sparx",
      "=SUM Tools",
    ]);
    const [month, sum, , nec] = used.formulas[heading + 1] ?? [];
    const cell = `D$${heading + 1}`;
    const rows = `(RenewalPlan[Group]=${cell})*(RenewalPlan[Currency]="")`;
    expect(month).toBe("=$B$3");
    expect(sum).toBe(`=SUM(D${heading + 2}:F${heading + 2})`);
    expect(nec).toBe(
      `=INDEX(TERM.RENEWAL_FORECAST(FILTER(RenewalPlan[Policy],${rows},""),FILTER(RenewalPlan[Support end],${rows},""),` +
        `FILTER(RenewalPlan[Amount],${rows},""),$B$3,24,$B$5),0,3)`,
    );
    // Nothing stands in the cells that the formula fills.
    expect(used.formulas.slice(heading + 2, heading + 25).map((row) => row[3])).toEqual(Array(23).fill(""));
    expect(used.formulas[heading + 25]?.[3]).toBe(`=SUM(D${heading + 2}:D${heading + 25})`);
  });

  it("has the licences in a table whose cells refer to the list where it holds real dates and numbers", async () => {
    const { understood, plannable, plan } = await planFirstList();
    await insertPlan(understood, plannable, plan, "en");
    const { used, tables, table } = await lookAt(SHEET);
    expect(tables.map(({ name }) => name)).toEqual(["RenewalPlan"]);
    const heading = used.values.findIndex(([first, second]) => first === "Name in the list" && second === "Vendor");
    expect(table?.address).toBe(`'${SHEET}'!A${heading + 1}:K${heading + 8}`);
    const rows = used.formulas.slice(heading + 1, heading + 8);
    expect(rows.map((row) => [row[3], row[4], row[5], row[7]])).toEqual([
      ["nec-pp", "='Licences'!C5", "='Licences'!D5*'Licences'!E5", "NEC"],
      ["sparx-jp", "='Licences'!C2", "='Licences'!D2*'Licences'!E2", "Sparx"],
      ["sparx-jp", "='Licences'!C3", "='Licences'!D3*'Licences'!E3", "Sparx"],
      ["sparx-jp", "='Licences'!C4", "='Licences'!D4*'Licences'!E4", "Sparx"],
      ["sparx-jp", "='Licences'!C9", "='Licences'!D9*'Licences'!E9", "Sparx"],
      // A date that is a text, and a row without a price.
      ["sparx-jp", dayOf(2026, 9, 30), "='Licences'!D6*'Licences'!E6", "=SUM Tools"],
      ["sparx-jp", "='Licences'!C7", "", ""],
    ]);
    expect(formulasAt(workbook, `'${SHEET}'!M${heading + 2}:O${heading + 2}`)).toEqual([
      "=TERM.SUPPORT_STATUS(RenewalPlan[Policy],RenewalPlan[Support end],$B$2)",
      '=IFERROR(TERM.RENEW_BY(RenewalPlan[Policy],RenewalPlan[Support end]),"")',
      '=IF(RenewalPlan[Support end]<$B$2,IFERROR(TERM.RENEWED_END(RenewalPlan[Policy],RenewalPlan[Support end],$B$2),""),"")',
    ]);
  });

  it("has a chart of stacked columns, one series a group, over the months, between them and the years", async () => {
    const { understood, plannable, plan } = await planFirstList({}, () => "JPY");
    await insertPlan(understood, plannable, plan, "en");
    const { charts, series, used } = await lookAt(SHEET);
    const [chart] = charts;
    expect(charts).toHaveLength(1);
    expect(chart?.chartType).toBe("ColumnStacked");
    expect(chart?.title.text).toBe("All renewed in time, by month, in JPY");
    expect(chart?.axes.valueAxis.title.text).toBe("JPY");
    expect(series[0]?.items.map(({ name }) => name)).toEqual(["NEC", "Sparx", "=SUM Tools"]);
    const [drawn] = workbook.findSheet(SHEET)?.charts ?? [];
    const heading = rowWith(used.values, "Month");
    expect(drawn?.series?.map(({ values, categories }) => [values?.box, categories?.box])).toEqual(
      [3, 4, 5].map((column) => [
        { row: heading + 1, column, rows: 24, columns: 1 },
        { row: heading + 1, column: 0, rows: 24, columns: 1 },
      ]),
    );
    expect(drawn?.cells?.first.box).toMatchObject({ row: rowWith(used.values, "Renewals in JPY") + 6, column: 0 });
    expect(drawn?.cells?.last.box).toMatchObject({ row: heading - 2, column: 6 });
  });

  it("shows amounts with the decimals of their currency", async () => {
    const { understood, plannable, plan } = await planFirstList({}, (row) => (row === 4 ? "USD" : "JPY"));
    await insertPlan(understood, plannable, plan, "en");
    const { used, charts } = await lookAt(SHEET);
    const months = used.values.flatMap(([first], row) => (first === "Month" ? [row + 1] : []));
    expect(months.slice(0, 2).map((row) => used.numberFormat[row]?.[1])).toEqual([
      '#,##0;-#,##0;"-"',
      '#,##0.00;-#,##0.00;"-"',
    ]);
    expect(charts.map(({ axes }) => axes.valueAxis.title.text)).toEqual(["JPY", "USD"]);
  });

  it("says of each row that is left out, or counted with an assumption, where it stands and why", async () => {
    const { understood, plannable, plan } = await planFirstList();
    await insertPlan(understood, plannable, plan, "en");
    const { used } = await lookAt(SHEET);
    const heading = used.values.findIndex((row) => row[3] === "Why");
    const rows = used.values.slice(heading + 1).map((row) => row.slice(0, 4));
    expect(rows.slice(0, 3)).toEqual([
      [
        "sparx-jp",
        "Licences!A4",
        "left out",
        "Lapsed: support ended on 2026-03-31, before 2026-06-01, the first month of the plan. (All renew, Nothing renewed)",
      ],
      [
        "sparx-jp",
        "Licences!A7",
        "left out",
        "No price is given in E7. (All renew, As the status says, Reinstatement)",
      ],
      ["sparx-jp", "Licences!A8", "left out", "It is not a date; nothing is put in its place."],
    ]);
    // What is said only of the case that nothing is renewed comes last.
    expect(rows.map(([, cell]) => cell).filter((cell) => String(cell).startsWith("Licences!"))).toEqual([
      "Licences!A4",
      "Licences!A7",
      "Licences!A8",
      "Licences!A9",
      "Licences!A9",
      "Licences!A5",
    ]);
  });

  it("writes names that look like formulas as texts", async () => {
    const { understood, plannable, plan } = await planFirstList();
    await insertPlan(understood, plannable, plan, "en");
    const seen: string[] = [];
    workbook.findSheet(SHEET)?.forEach(({ value, formula }) => {
      if (value === "=SUM Tools") seen.push(formula);
    });
    expect(seen).toEqual(["", "", "", ""]);
  });

  it("speaks Japanese", async () => {
    const { understood, plannable, plan } = await planFirstList({}, () => "JPY");
    const record = await insertPlan(understood, plannable, plan, "ja");
    expect(record.sheet).toBe("更新計画");
    const { used, charts } = await lookAt("更新計画");
    expect(used.values[1]?.[0]).toBe("基準日");
    const heading = rowWith(used.values, "月");
    expect(used.values[heading]?.slice(1, 3)).toEqual(["すべて更新", "状態どおり"]);
    expect(used.numberFormat[heading + 1]?.[0]).toBe('yyyy"年"m"月"');
    expect(used.formulas.flat()).toContain(
      '=TERM.SUPPORT_STATUS(RenewalPlan[ポリシー],RenewalPlan[サポート終了日],$B$2,"ja")',
    );
    expect(charts[0]?.title.text).toBe("月別(すべて期限内に更新、JPY)");
    expect(used.values.flat()).toContain("E7 に価格がありません。(すべて更新, 状態どおり, 再開)");
  });
});

it("counts small groups as others, so that the chart can be read", async () => {
  const vendors = Array.from({ length: 14 }, (_, index) => [
    "sparx-jp",
    `Vendor ${String.fromCharCode(65 + index)}`,
    dayOf(2026, 9, 30),
    1,
    1000 * (14 - index),
  ]);
  person.type("A1:E15", [PLAN_LIST[0] ?? [], ...vendors]);
  const { understood, plannable, plan } = await planFirstList();
  await insertPlan(understood, plannable, plan, "en");
  const { used, series } = await lookAt(SHEET);
  expect(series[0]?.items).toHaveLength(10);
  expect(series[0]?.items.at(-1)?.name).toBe("Others");
  const others = used.values.filter((row) => row[7] === "Others" && row[3] === "sparx-jp");
  expect(others.map((row) => row[1])).toEqual(["Vendor J", "Vendor K", "Vendor L", "Vendor M", "Vendor N"]);
});

it("gives a second plan a name and a table of its own", async () => {
  const { understood, plannable, plan } = await planFirstList();
  const first = await insertPlan(understood, plannable, plan, "en");
  const second = await insertPlan(understood, plannable, plan, "en");
  expect(second.sheet).toBe("Renewal plan 2");
  expect((await lookAt(second.sheet)).tables.map(({ name }) => name)).toEqual(["RenewalPlan2"]);
  expect(formulasAt(workbook, "'Renewal plan 2'!A1:D60").join()).toContain("RenewalPlan2[Group]");
  await undoWrite(second);
  expect(await lastRecord("plan")).toMatchObject({ id: first.id });
});

it("leaves no trace after Undo, also in another session, and is none of the check's results", async () => {
  const before = contentOf(workbook);
  const { understood, plannable, plan } = await planFirstList();
  await insertPlan(understood, plannable, plan, "en");
  expect(await lastRecord("results")).toBeUndefined();
  const record = await lastRecord("plan");
  if (record) await undoWrite(JSON.parse(JSON.stringify(record)) as typeof record);
  expect(contentOf(workbook)).toEqual(before);
  expect(await lastRecord("plan")).toBeUndefined();
});

it("refuses to plan from rows that were changed since they were read", async () => {
  const { understood, plannable, plan } = await planFirstList();
  person.type("A2", "nec-pp");
  await expect(insertPlan(understood, plannable, plan, "en")).rejects.toMatchObject({ trouble: "listChanged" });
  expect(valuesAt(workbook, "A1")).toEqual([["Product"]]);
  expect(workbook.sheets).toHaveLength(1);
});
