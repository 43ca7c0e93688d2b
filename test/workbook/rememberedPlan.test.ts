/** @jest-environment jsdom */
import { rememberedPlan, rememberPlan, type RememberedPlan } from "../../src/workbook/rememberedPlan";
import { openExcel } from "../playground/excel/openExcel";

const { excel, workbook } = openExcel();

const settings: RememberedPlan = {
  months: 36,
  fiscalYearStart: 4,
  uplift: 0.03,
  groupBy: "product",
  line: "status",
  into: "JPY",
  rates: { USD: 150.5 },
  approvalDays: 7,
  kinds: ["safeToRenew", "renewBy"],
  perOwner: true,
};

const keep = (text: string) =>
  Excel.run(async (context) => {
    context.workbook.settings.add("licenceTerms.plan", text);
    await context.sync();
  });

afterEach(() => {
  excel.faults.disarm();
  workbook.settings.clear();
});

it("knows nothing of a workbook in which nobody planned", async () => {
  expect(await rememberedPlan()).toBeUndefined();
});

it("gives back what was remembered", async () => {
  await rememberPlan(settings);
  expect(await rememberedPlan()).toEqual(settings);
});

it.each([
  ["a setting out of its range", JSON.stringify({ ...settings, months: 0 })],
  ["a rate of nothing", JSON.stringify({ ...settings, rates: { USD: 0 } })],
  ["a kind of days that a later version has", JSON.stringify({ ...settings, kinds: ["celebrate"] })],
  ["half of the settings", JSON.stringify({ months: 12 })],
  ["no JSON", "24 months"],
])("begins anew where the workbook holds %s", async (_what, text) => {
  await keep(text);
  expect(await rememberedPlan()).toBeUndefined();
});

it("says why Excel does not answer", async () => {
  excel.faults.closeBeforeSync(1);
  await expect(rememberedPlan()).rejects.toMatchObject({ trouble: "gone", left: "unchanged" });
});
