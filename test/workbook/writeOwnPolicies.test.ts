/** @jest-environment jsdom */
import { checkList, understandList } from "../../src/list";
import { dayOf } from "../../src/rules/days";
import { bundledPolicies } from "../../src/rules/policies";
import { withOwnPolicies } from "../../src/rules/policy";
import { findList } from "../../src/workbook/findList";
import { namedBlocks } from "../../src/workbook/namedBlocks";
import { readList } from "../../src/workbook/readList";
import { undoWrite } from "../../src/workbook/written/undoWrite";
import { writeResults } from "../../src/workbook/writeResults";
import { openExcel } from "../playground/excel/openExcel";
import { associateFunctions } from "./associate";
import { AS_OF, contentOf, formulasAt, valuesAt } from "./licenceWorkbook";

const { workbook, person } = openExcel();
const end = dayOf(2021, 4, 30);

beforeAll(async () => {
  associateFunctions();
  workbook.addSheet("Rules");
  // Renewed within its last ten days only.
  person.type("Rules!A1:B5", [
    ["initial terms", "12"],
    ["initial end", "purchased, + term"],
    ["renewal opens", "end, - 10 days"],
    ["renewed end", "end, + 12 months"],
    ["renewal terms", "12"],
  ]);
  await Excel.run(async (context) => {
    context.workbook.names.add("Acme_policy", context.workbook.worksheets.getItem("Rules").getRange("A1:B5"));
    await context.sync();
  });
});

async function check(rows: readonly (readonly (string | number)[])[]) {
  person.type("A1:Z20", "");
  person.type(`A1:B${rows.length}`, rows);
  person.select("A1");
  const [place] = await findList();
  if (!place) throw new Error("no list");
  const policies = withOwnPolicies(bundledPolicies, await namedBlocks());
  const understood = understandList(await readList(place), {}, policies);
  const checked = checkList(understood, AS_OF, policies);
  return { understood, checked, options: { language: "en", asOf: AS_OF, policies } as const };
}

const MIXED = [
  ["Policy", "Support end"],
  ["acme_policy", end],
  ["sparx-jp", end],
  ["Acme_policy", end],
];
const ALONE = [MIXED[0], MIXED[1]] as (string | number)[][];

describe.each([
  ["rows of the workbook's policy and of others", MIXED, ["2021-04-20", "2021-03-01", "2021-04-20"]],
  ["rows of the workbook's policy alone", ALONE, ["2021-04-20"]],
])("%s", (_what, rows, opens) => {
  const days = opens.map((text) => {
    const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
    return dayOf(year, month, day);
  });
  const column = (record: { address: string }, heading: string) => {
    const sheet = valuesAt(workbook, `Licences!A1:Z${rows.length}`);
    const place = sheet[0]?.indexOf(heading) ?? -1;
    expect(record.address).not.toBe("");
    return sheet.slice(1).map((row) => row[place]);
  };

  it.each(["formulas", "values"] as const)("gives %s of that policy", async (as) => {
    const { understood, checked, options } = await check(rows);
    expect(checked.totals.stopped).toBe(0);
    const before = contentOf(workbook);
    const record = await writeResults(understood, checked, { ...options, as });
    expect(record.as).toBe(as);
    expect(column(record, "Renew from")).toEqual(days);
    const formulas = formulasAt(workbook, `Licences!A1:Z${rows.length}`);
    expect(formulas.filter((formula) => formula.includes("(Acme_policy,"))).toHaveLength(as === "formulas" ? 5 : 0);
    await undoWrite(record);
    expect(contentOf(workbook)).toEqual(before);
  });
});

it("follows the block: what is changed there changes the answers", async () => {
  const { understood, checked, options } = await check(MIXED);
  const record = await writeResults(understood, checked, { ...options, as: "formulas" });
  person.type("Rules!B3", "end, - 20 days");
  expect(valuesAt(workbook, "Licences!A2:Z4").map((row) => row.includes(dayOf(2021, 4, 10)))).toEqual([
    true,
    false,
    true,
  ]);
  person.type("Rules!B3", "end, - 10 days");
  await undoWrite(record);
});

it("writes nothing where the block was changed since the check", async () => {
  const { understood, checked, options } = await check(MIXED);
  person.type("Rules!B3", "end, - 20 days");
  const before = contentOf(workbook);
  await expect(writeResults(understood, checked, { ...options, as: "values" })).rejects.toMatchObject({
    trouble: "policyChanged",
    reason: "Acme_policy",
    left: "unchanged",
  });
  expect(contentOf(workbook)).toEqual(before);
  person.type("Rules!B3", "end, - 10 days");
});
