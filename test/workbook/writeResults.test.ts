/** @jest-environment jsdom */
import { bundledPolicies } from "../../src/rules/policies";
import { dayOf } from "../../src/rules/days";
import { lastRecord } from "../../src/workbook/written/lastRecord";
import { undoWrite } from "../../src/workbook/written/undoWrite";
import { writeResults } from "../../src/workbook/writeResults";
import { openExcel } from "../playground/excel/openExcel";
import { associateFunctions } from "./associate";
import { AS_OF, checkFirstList, CLEAN, contentOf, formulasAt, MESSY, STARTS, valuesAt } from "./licenceWorkbook";

const { workbook, person } = openExcel();
const { sheet } = workbook;
const formulas = { as: "formulas", language: "en", asOf: AS_OF, policies: bundledPolicies } as const;
const HEADINGS_AFTER_END = ["Renew from", "Renew by", "Reinstate by", "Next action", "Action date"];
const [end2021, end2022] = [dayOf(2021, 4, 30), dayOf(2022, 4, 30)];

beforeAll(associateFunctions);
afterEach(async () => {
  const record = await lastRecord("results");
  if (record) await undoWrite(record);
  sheet.tables = [];
  person.type("A1:Z30", "");
});

describe("beside a list whose cells functions can read", () => {
  beforeEach(() => person.type("A1:B3", CLEAN));

  it("writes one formula a column, which follows the list", async () => {
    const { understood, checked } = await checkFirstList();
    const record = await writeResults(understood, checked, formulas);
    expect(formulasAt(workbook, "A1:K3")).toEqual([
      "=TERM.SUPPORT_STATUS(A2:A3,B2:B3,DATE(2021,3,15))",
      "=B2:B3",
      "=TERM.RENEW_FROM(A2:A3,B2:B3)",
      "=TERM.RENEW_BY(A2:A3,B2:B3)",
      "=TERM.REINSTATE_BY(A2:A3,B2:B3)",
      "=TERM.NEXT_ACTION(A2:A3,B2:B3,DATE(2021,3,15))",
    ]);
    expect(record).toMatchObject({ as: "formulas", sheet: "Licences", address: "C1:K3", apart: false, rows: 2 });
    person.type("B3", end2021);
    expect(valuesAt(workbook, "E2:E3")).toEqual([["Renewable"], ["Renewable"]]);
  });

  it("says in the cells what the check said", async () => {
    const { understood, checked } = await checkFirstList();
    await writeResults(understood, checked, formulas);
    expect(valuesAt(workbook, "C1:K2")).toEqual([
      ["Problem", "", "Status", "Support end (checked)", ...HEADINGS_AFTER_END],
      ["", "", "Renewable", end2021, dayOf(2021, 3, 1), end2021, dayOf(2024, 4, 30), "Renew by", end2021],
    ]);
    expect(sheet.at(1, 6).numberFormat).toBe("yyyy-mm-dd;;");
  });

  it("writes the same as values", async () => {
    const { understood, checked } = await checkFirstList();
    await writeResults(understood, checked, { ...formulas, as: "values" });
    expect(formulasAt(workbook, "A1:J3")).toEqual([]);
    expect(valuesAt(workbook, "C1:J3")).toEqual([
      ["Status", "Support end (checked)", ...HEADINGS_AFTER_END, "Problem"],
      ["Renewable", end2021, dayOf(2021, 3, 1), end2021, dayOf(2024, 4, 30), "Renew by", end2021, ""],
      ["Active", end2022, dayOf(2022, 3, 1), end2022, dayOf(2025, 4, 30), "Renew from", dayOf(2022, 3, 1), ""],
    ]);
  });

  it("colours the status by rules, and leaves no trace after Undo, also in another session", async () => {
    const before = contentOf(workbook);
    const { understood, checked } = await checkFirstList();
    await writeResults(understood, checked, formulas);
    expect(sheet.conditionalFormats).toHaveLength(6);
    expect(workbook.names.every(({ visible }) => !visible)).toBe(true);
    // Another session knows what the workbook's settings hold, and nothing else.
    const record = await lastRecord("results");
    expect(record?.complete).toBe(true);
    if (record) await undoWrite(JSON.parse(JSON.stringify(record)) as typeof record);
    expect(contentOf(workbook)).toEqual(before);
    expect(await lastRecord("results")).toBeUndefined();
  });

  it("writes on a sheet of its own where the cells beside the list are in use", async () => {
    person.type("F3", "mine");
    const { understood, checked } = await checkFirstList();
    const record = await writeResults(understood, checked, formulas);
    expect(record).toMatchObject({ sheet: "Licence results", apart: true });
    expect(
      valuesAt(workbook, "A1:F3")
        .flat()
        .filter((value) => value === "mine"),
    ).toHaveLength(1);
    expect(valuesAt(workbook, "'Licence results'!A1:H3")).toEqual([
      ["Row", "Name in the list", "Policy read", "Support end", "Problem", "", "Status", "Renew from"],
      [2, "sparx-jp", "sparx-jp", end2021, "", "", "Renewable", dayOf(2021, 3, 1)],
      [3, "sparx-jp", "sparx-jp", end2022, "", "", "Active", dayOf(2022, 3, 1)],
    ]);
    await undoWrite(record);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Licences"]);
    expect(valuesAt(workbook, "F3")).toEqual([["mine"]]);
  });

  it("takes cells with a format alone for used: Undo would not bring it back", async () => {
    sheet.cell(1, 5).style = { "Fill/Color": "#FFFF00" } as never;
    const { understood, checked } = await checkFirstList();
    expect((await writeResults(understood, checked, formulas)).apart).toBe(true);
    sheet.replace(1, 5, undefined);
  });

  it("refuses to write beside rows that were changed since they were read", async () => {
    const { understood, checked } = await checkFirstList();
    person.type("A3", "nec-pp");
    const before = contentOf(workbook);
    await expect(writeResults(understood, checked, formulas)).rejects.toMatchObject({ trouble: "listChanged" });
    expect(contentOf(workbook)).toEqual(before);
  });

  it("undoes its columns where they are after rows were inserted above", async () => {
    const { understood, checked } = await checkFirstList();
    const record = await writeResults(understood, checked, { ...formulas, as: "values" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Licences").getRange("1:2").insert("Down");
      await context.sync();
    });
    await undoWrite(record);
    expect(valuesAt(workbook, "A3:D4")).toEqual([
      ["Product", "Support end", "", ""],
      ["sparx-jp", end2021, "", ""],
    ]);
  });
});

describe("beside a list as people write it", () => {
  beforeEach(() => person.type("A1:B4", MESSY));

  it("writes the ends as they were read, for the formulas to count with", async () => {
    const { understood, checked } = await checkFirstList();
    await writeResults(understood, checked, formulas);
    expect(valuesAt(workbook, "C1:H4")).toEqual([
      ["Support end (checked)", "Problem", "", "Status", "Renew from", "Renew by"],
      [end2021, expect.anything(), "", "Renewable", dayOf(2021, 3, 1), end2021],
      [end2022, expect.anything(), "", "Active", dayOf(2022, 3, 1), end2022],
      ["", expect.stringContaining("B4: "), "", "", "", ""],
    ]);
    expect(formulasAt(workbook, "A1:L4")[0]).toBe("=TERM.SUPPORT_STATUS(A2:A4,C2:C4,DATE(2021,3,15))");
  });

  it("lists the rows that need somebody, with cell and reason", async () => {
    const { understood, checked } = await checkFirstList();
    const record = await writeResults(understood, checked, formulas);
    expect(record).toMatchObject({ toCheck: 1, toCheckSheet: "To check" });
    const [row = []] = valuesAt(workbook, "'To check'!A15:G15");
    expect(row.slice(0, 4)).toEqual([4, "B4", "Support end", "soon"]);
    expect(String(row[4]).length).toBeGreaterThan(10);
    expect(valuesAt(workbook, "'To check'!A2:B4")).toEqual([
      ["As of", AS_OF],
      ["Licences checked", 3],
      ["Rows to check", 1],
    ]);
    expect(valuesAt(workbook, "'To check'!A7:B8")).toEqual([
      ["Active", 1],
      ["Renewable", 1],
    ]);
  });

  it("speaks Japanese", async () => {
    const { understood, checked } = await checkFirstList();
    const record = await writeResults(understood, checked, { ...formulas, language: "ja" });
    expect(record.toCheckSheet).toBe("要確認");
    expect(valuesAt(workbook, "C1:F2")).toEqual([
      ["サポート終了日", "問題点", "", "状態"],
      [end2021, expect.anything(), "", "更新可能"],
    ]);
    expect(formulasAt(workbook, "F2")[0]).toContain(',"ja")');
  });
});

it("counts the ends from the starts where the list has no ends", async () => {
  person.type("A1:B3", STARTS);
  const { understood, checked } = await checkFirstList();
  await writeResults(understood, checked, formulas);
  const written = formulasAt(workbook, "A1:L3");
  expect(written).toContain("=TERM.SUPPORT_END(A2:A3,B2:B3)");
  expect(written[0]).toBe("=TERM.SUPPORT_STATUS(A2:A3,F2:F3,DATE(2021,3,15))");
  expect(valuesAt(workbook, "E2:F3")).toEqual([
    ["Renewable", end2021],
    ["Active", end2022],
  ]);
});

describe("beside an Excel table", () => {
  const makeTable = (address: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Licences").tables.add(address, true).name = "Assets";
      await context.sync();
    });

  it("lets values join the table, and formulas stand apart and name its columns", async () => {
    person.type("A1:B4", MESSY);
    await makeTable("A1:B4");
    const before = contentOf(workbook);
    const { understood, checked } = await checkFirstList();
    const record = await writeResults(understood, checked, formulas);
    expect(sheet.tables[0]?.area.box).toMatchObject({ column: 0, columns: 4, rows: 4 });
    expect(formulasAt(workbook, "A1:L4")[0]).toBe(
      "=TERM.SUPPORT_STATUS(Assets[Product],Assets[[Support end (checked)]],DATE(2021,3,15))",
    );
    expect(valuesAt(workbook, "F2:F4")).toEqual([["Renewable"], ["Active"], [""]]);
    await undoWrite(record);
    expect(contentOf(workbook)).toEqual(before);
  });

  it("leaves alone what stands below and beside the table", async () => {
    person.type("A1:B3", CLEAN);
    await makeTable("A1:B3");
    person.type("C9", "below");
    person.type("P2", "beside");
    const before = contentOf(workbook);
    const { understood, checked } = await checkFirstList();
    const record = await writeResults(understood, checked, { ...formulas, as: "values" });
    expect([valuesAt(workbook, "C9"), valuesAt(workbook, "P2")]).toEqual([[["below"]], [["beside"]]]);
    await undoWrite(record);
    expect(contentOf(workbook)).toEqual(before);
  });
});

it("writes texts that look like formulas as texts", async () => {
  person.type("A1:B3", [
    ["Product", "Support end"],
    ['\'=HYPERLINK("http://example.com")', "'@soon"],
    ["sparx-jp", end2021],
  ]);
  const { understood, checked } = await checkFirstList();
  await writeResults(understood, checked, { ...formulas, as: "values" });
  const toCheck = workbook.findSheet("To check");
  const seen: string[] = [];
  toCheck?.forEach(({ value, formula }) => {
    expect(formula).toBe("");
    seen.push(String(value));
  });
  expect(seen.some((text) => text.includes("=HYPERLINK") || text.includes("@soon"))).toBe(true);
  expect(formulasAt(workbook, "A1:L4")).toEqual([]);
});
