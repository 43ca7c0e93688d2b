/** @jest-environment jsdom */
import { MessageChannel } from "node:worker_threads";
import { planRenewals, type Plan, type PlanSettings } from "../../src/plan";
import { InMemoryExcel } from "../../src/playground/excel/inMemoryExcel";
import { Workbook } from "../../src/playground/excel/workbook/workbook";
import { Screen } from "../../src/playground/screen/screen";
import { dayOf, type Day } from "../../src/rules/days";
import { insertPlan } from "../../src/workbook/insertPlan";
import { lastRecord } from "../../src/workbook/written/lastRecord";
import { undoWrite } from "../../src/workbook/written/undoWrite";
import { planFirstList, PLAN_AS_OF, PLAN_LIST } from "../workbook/plannedList";
import { builtAddin } from "./builtAddin";
import { everythingBuilt } from "./excel/everythingBuilt";
import { loadOffice } from "./excel/loadOffice";
import { headlessGrid, type HeadlessGrid } from "./headlessGrid";

// Between the steps of a calculation the grid waits for a message to itself, which every browser has and jsdom has not.
Object.assign(globalThis, { MessageChannel });

const excel = new InMemoryExcel(new Workbook());
everythingBuilt(excel);
let grid: HeadlessGrid;

beforeAll(async () => {
  grid = await headlessGrid(builtAddin(), {});
  const screen = new Screen(grid, excel);
  await loadOffice(excel, (request) => screen.answer(request));
});
afterAll(() => grid.dispose());

/** The list as it stands in the first sheet. */
async function writeList(rows: readonly (readonly (string | number)[])[] = PLAN_LIST): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.activate();
    const range = sheet.getRange("A1").getResizedRange(rows.length - 1, 4);
    range.values = rows.map((row) => [...row]);
    range.select();
    await context.sync();
  });
}

/** All cells of the sheet of the plan, calculated. */
async function readPlan(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Renewal plan").getUsedRange();
    range.load("values");
    await context.sync();
    return range.values;
  });
}

async function type(address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Renewal plan").getRange(address).values = [[value]];
    await context.sync();
  });
}

const blockBelow = (cells: readonly unknown[][], heading: string, count: number, nth = 0): unknown[][] => {
  const starts = cells.flatMap(([first], row) => (first === heading ? [row] : []));
  return cells.slice((starts[nth] ?? -1) + 1).slice(0, count);
};

/** Columns by their headings, month by month. */
function months(cells: readonly unknown[][], plan: Plan, nth = 0): Record<string, unknown[]> {
  const count = plan.months.length;
  const block = blockBelow(cells, "Month", count, nth);
  const header = cells[cells.indexOf(block[0] ?? []) - 1] ?? [];
  return Object.fromEntries(header.map((heading, column) => [String(heading), block.map((row) => row[column])]));
}

/** Equal but for the last digits, which depend on the order of additions. */
const closeTo = (amounts: readonly number[]) => amounts.map((amount) => expect.closeTo(amount, 4) as number);

function expectPlanned(cells: readonly unknown[][], plan: Plan): void {
  const [renew] = plan.renew.money.converted ? [plan.renew.money.converted] : plan.renew.money.currencies;
  const [status] = plan.status.money.converted ? [plan.status.money.converted] : plan.status.money.currencies;
  const shown = months(cells, plan);
  expect(shown["Month"]).toEqual(plan.months);
  expect(shown["All renew"]).toEqual(closeTo(renew?.months.map(({ amount }) => amount) ?? []));
  expect(shown["As the status says"]).toEqual(closeTo(status?.months.map(({ amount }) => amount) ?? []));
  for (const { name, months: amounts } of renew?.groups ?? []) expect(shown[name.en]).toEqual(closeTo(amounts));
  expect(months(cells, plan, 1)["Lose support"]).toEqual(plan.lapse.losing.months);
  const years = blockBelow(cells, "Fiscal year", plan.fiscalYears.length);
  expect(years.map(([year]) => year)).toEqual(plan.fiscalYears.map(({ year }) => year));
  const place = Object.keys(shown).indexOf("All renew");
  expect(years.map((row) => row[place])).toEqual(closeTo(renew?.fiscalYears.map(({ amount }) => amount) ?? []));
}

const planOn = async (
  settings: Partial<PlanSettings> = {},
  currencyOf?: (row: number) => string,
  asOf?: Day,
): ReturnType<typeof planFirstList> => {
  await writeList();
  return planFirstList(settings, currencyOf, asOf);
};

async function insert({ understood, plannable, plan }: Awaited<ReturnType<typeof planFirstList>>): Promise<void> {
  await insertPlan(understood, plannable, plan, "en");
}

afterEach(async () => {
  const record = await lastRecord("plan");
  if (record) await undoWrite(record);
});

it("calculates what the plan says, by month and fiscal year, for all renewed and as the status says", async () => {
  const planned = await planOn();
  await insert(planned);
  const cells = await readPlan();
  expectPlanned(cells, planned.plan);
  expect(cells.flat().filter((value) => /^#/.test(String(value)))).toEqual([]);
});

it("calculates the plan of another as-of date and another uplift when these are typed", async () => {
  await insert(await planOn());
  for (const asOf of [dayOf(2026, 2, 20), dayOf(2026, 12, 1), dayOf(2027, 2, 28)]) {
    await type("B2", asOf);
    await type("B5", 0.1);
    const cells = await readPlan();
    expectPlanned(cells, (await planOn({ uplift: 0.1 }, undefined, asOf)).plan);
  }
});

it("counts the same however the table is sorted", async () => {
  const planned = await planOn();
  await insert(planned);
  const cells = await readPlan();
  const heading = cells.findIndex(([first, second]) => first === "Name in the list" && second === "Vendor");
  const rows = cells.slice(heading + 1, heading + 4);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Renewal plan");
    for (const [index, row] of rows.reverse().entries()) {
      // The cells that are no formulas: product to policy, then end, amount, currency and group.
      sheet.getRangeByIndexes(heading + 1 + index, 0, 1, 8).values = [row.slice(0, 8)];
    }
    await context.sync();
  });
  expectPlanned(await readPlan(), planned.plan);
});

it("says when rows of the list were moved since", async () => {
  await insert(await planOn());
  expect((await readPlan())[6]?.[1]).toBe(0);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A5").values = [["sparx-jp"]];
    await context.sync();
  });
  expect((await readPlan())[6]?.[1]).toBe(1);
});

it("follows prices, quantities and ends that are changed in the list", async () => {
  await insert(await planOn());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("C3:E3").values = [[dayOf(2026, 12, 31), 2, 20_000]];
    await context.sync();
  });
  const changed = PLAN_LIST.map((row, index) =>
    index === 2 ? [...row.slice(0, 2), dayOf(2026, 12, 31), 2, 20_000] : row,
  );
  const cells = await readPlan();
  await writeList(changed);
  expectPlanned(cells, (await planFirstList()).plan);
});

it("keeps currencies apart, each with months of its own", async () => {
  const planned = await planOn({}, (row) => (row === 4 ? "USD" : "JPY"));
  await insert(planned);
  const cells = await readPlan();
  for (const [nth, { currency, months: amounts }] of planned.plan.renew.money.currencies.entries()) {
    expect(cells.some(([first]) => first === `Renewals in ${currency}`)).toBe(true);
    expect(months(cells, planned.plan, nth)["All renew"]).toEqual(closeTo(amounts.map(({ amount }) => amount)));
  }
});

it("converts currencies by rates that stand on the sheet", async () => {
  const rates = { into: "JPY", rates: new Map([["USD", 150]]) };
  const currencyOf = (row: number) => (row === 4 ? "USD" : "JPY");
  const planned = await planOn({ rates }, currencyOf);
  await insert(planned);
  const cells = await readPlan();
  expectPlanned(cells, planned.plan);
  const usd = cells.findIndex(([first]) => first === "Rate of USD in JPY");
  expect(cells[usd]?.[1]).toBe(150);
  await type(`B${usd + 1}`, 160);
  const dearer = await planOn({ rates: { into: "JPY", rates: new Map([["USD", 160]]) } }, currencyOf);
  expectPlanned(await readPlan(), dearer.plan);
});

it("lets amounts that no formula can follow be an error on another day rather than wrong", async () => {
  const { understood, plannable } = await planOn();
  // A policy of one's own has no id that a function knows.
  const licences = plannable.licences.map((licence) =>
    licence.row === 1 ? { ...licence, policy: { ...licence.policy } } : licence,
  );
  const own = { ...plannable, licences };
  const { plan } = await planFirstList();
  const ownPlan = planRenewals(own, plan.settings);
  await insertPlan(understood, own, ownPlan, "en");
  const shown = months(await readPlan(), plan);
  expect(shown["All renew"]).toEqual(closeTo(plan.renew.money.currencies[0]?.months.map(({ amount }) => amount) ?? []));
  expect(shown["As the status says"]).toEqual(
    closeTo(plan.status.money.currencies[0]?.months.map(({ amount }) => amount) ?? []),
  );
  expect(shown["Not by formula"]?.[0]).toBe(72_600);
  await type("B2", PLAN_AS_OF + 1);
  expect(months(await readPlan(), plan)["All renew"]?.[0]).toBe("#N/A");
});
