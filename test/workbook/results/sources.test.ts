import { checkList, understandList, type CellValue, type ListChoices } from "../../../src/list";
import { dayOf } from "../../../src/rules/days";
import { bundledPolicies } from "../../../src/rules/policies";
import { Pace } from "../../../src/workbook/pace";
import { followedColumns, FORMULA_COLUMNS } from "../../../src/workbook/results/followed";
import { linesOf } from "../../../src/workbook/results/lines";
import { sourcesOf } from "../../../src/workbook/results/sources";

const asOf = dayOf(2021, 3, 15);
const [april, may] = [dayOf(2021, 4, 30), dayOf(2021, 5, 31)];

function planned(values: CellValue[][], choices: ListChoices = {}, date1904 = false) {
  const input = { sheet: "S", firstRow: 0, firstColumn: 0, values, date1904 };
  const list = understandList(input, choices, bundledPolicies);
  const checked = checkList(list, asOf, bundledPolicies);
  const lines = linesOf(list, checked);
  return { lines, checked, sources: sourcesOf(list, lines, bundledPolicies) };
}

it("takes real dates and names of policies from the list", () => {
  const { sources } = planned([
    ["Product", "Support end"],
    ["sparx-jp", april],
    ["SPARX-JP", may],
  ]);
  expect(sources).toEqual({
    policy: { kind: "list", column: 0 },
    ownPolicies: [],
    end: { kind: "list", column: 1 },
    channel: { kind: "none" },
  });
});

it("does not take a column of dates of which one is a text", () => {
  const { sources } = planned([
    ["Product", "Support end"],
    ["sparx-jp", april],
    ["sparx-jp", "令和3年5月31日"],
  ]);
  expect(sources.end).toEqual({ kind: "own" });
});

it("does not take days that count from 1904", () => {
  const { sources } = planned(
    [
      ["Product", "Support end"],
      ["sparx-jp", april - 1462],
    ],
    {},
    true,
  );
  expect(sources.end).toEqual({ kind: "own" });
});

it("does not take a column whose numbers a formula would read in a row that stops", () => {
  const { sources, checked } = planned([
    ["Product", "Support end"],
    ["sparx-jp", april],
    ["Unknown product", may],
  ]);
  expect(checked.totals.stopped).toBe(1);
  expect(sources.end).toEqual({ kind: "own" });
});

it("lets formulas hold only what they answer as the check did", async () => {
  const { lines, sources } = planned([
    ["Product", "Support end"],
    ["sparx-jp", april],
  ]);
  expect(await followedColumns(lines, sources, bundledPolicies, asOf, new Pace())).toEqual(FORMULA_COLUMNS);
  // Asked for another day, status and action differ from what the check answered.
  const later = await followedColumns(lines, sources, bundledPolicies, dayOf(2021, 5, 15), new Pace());
  expect(later).toEqual(["supportEnd", "renewFrom", "renewBy", "reinstateBy"]);
});

it("ends where somebody cancels", async () => {
  const { lines, sources } = planned([
    ["Product", "Support end"],
    ["sparx-jp", april],
  ]);
  const pace = new Pace(AbortSignal.abort());
  jest.spyOn(pace, "isDue", "get").mockReturnValue(true);
  await expect(followedColumns(lines, sources, bundledPolicies, asOf, pace)).rejects.toMatchObject({
    trouble: "cancelled",
  });
});
