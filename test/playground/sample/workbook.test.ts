import { sampleWords } from "../../../src/locales/sampleWorkbook";
import type { Contract } from "../../../src/playground/sample/contract";
import { sampleWorkbook } from "../../../src/playground/sample/workbook";
import { builtAddin } from "../builtAddin";
import { headlessWorkbook, type HeadlessGrid } from "../headlessGrid";

const contract: Contract = { contract: "C-1", vendor: "V", start: 42000, end: 42735, maximumEnd: 43100, amount: 5.5 };
const ERRORS_OF_THE_ENGINE = ["#NAME?", "#REF!", "#SPILL!", "#CALC!", "#CYCLE!", "#NUM!", "#NULL!"];

it("opens with the licences, and has the real contracts second when there are any", () => {
  expect(sampleWorkbook("en", []).sheetOrder).toEqual(["licences", "own-policy", "check", "explain", "policies"]);
  expect(sampleWorkbook("en", [contract]).sheetOrder?.slice(0, 2)).toEqual(["licences", "contracts"]);
});

describe.each(["en", "ja"] as const)("calculated by the built add-in, in %s", (language) => {
  let grid: HeadlessGrid;
  const words = sampleWords[language];

  beforeAll(async () => {
    grid = await headlessWorkbook(builtAddin(), sampleWorkbook(language, [contract]));
  });
  afterAll(() => grid.dispose());

  it("answers every licence, or leaves a blank one blank", () => {
    for (const anchor of ["G5", "H5", "I5", "J5", "K5"]) expect(grid.spill(anchor)).toHaveLength(200);
    // L-001 is of sparx-jp and was bought on 2026-05-08.
    expect(grid.cell("G5")).toEqual({ value: 46538, format: "yyyy-mm-dd", sentence: undefined });
    expect(grid.cell("I5").value).toBe({ en: "Active", ja: "有効" }[language]);
    // L-015 has no date.
    expect(["G19", "H19", "I19", "J19", "K19"].map((address) => grid.cell(address).value)).toEqual([
      "",
      "",
      "",
      "",
      "",
    ]);
  });

  it("says of a wrong licence why, in a cell of a spilled column", () => {
    expect(grid.cell("G10")).toMatchObject({ value: "#VALUE!", sentence: expect.stringContaining("4/5/2021") });
    expect(grid.cell("G16")).toMatchObject({ value: "#VALUE!", sentence: expect.stringContaining("sparx-jpn") });
  });

  it("counts contracts and purchases by the policy in cells", () => {
    // Acme ends at the month's end a year later, and its window opens two months before, on the 1st.
    expect(grid.cell("E4", "own-policy").value).toBe(45716);
    expect(grid.cell("F4", "own-policy").value).toBe(45627);
    expect(grid.cell("H5", "contracts").value).toBe(42644);
    expect(grid.cell("G5", "contracts").value).toBe({ en: "Active", ja: "有効" }[language]);
  });

  it("checks the whole list by one formula", () => {
    const rows = grid.spill("B4", "check");
    expect(rows).toHaveLength(200);
    expect(rows[5]?.[2]?.value).toContain("4/5/2021");
    expect(grid.cell("A203", "check").value).toBe("L-200");
  });

  it("explains a date step by step, under the headers", () => {
    const steps = grid.spill("A9", "explain");
    expect(steps[0]).toHaveLength(words.explain.steps.length);
    expect(steps.map((step) => step[2]?.value)).toContain("SPX-14");
  });

  it("lists the bundled policies and one as a block", () => {
    expect(grid.spill("A3", "policies").map(([id]) => id?.value)).toEqual(
      expect.arrayContaining(["sparx-jp", "netjapan-msp", "nec-pp-citrix"]),
    );
    expect(grid.spill("J3", "policies")[0]?.map(({ value }) => value)).toEqual(["id", "sparx-jp"]);
  });

  it("leaves no formula that the engine cannot calculate", () => {
    const anchors = [
      ...["G5", "H5", "I5", "J5", "K5"].map((address) => [address, "licences"] as const),
      ...["G5", "H5", "I5"].map((address) => [address, "contracts"] as const),
      ...["E4", "F4", "G4", "H4", "I4", "E9", "I9"].map((address) => [address, "own-policy"] as const),
      ...["A4", "B4"].map((address) => [address, "check"] as const),
      ["A9", "explain"] as const,
      ...["A3", "J3"].map((address) => [address, "policies"] as const),
    ];
    const values = anchors.flatMap(([address, sheet]) => grid.spill(address, sheet).flat());
    expect(values.filter(({ value }) => ERRORS_OF_THE_ENGINE.includes(String(value)))).toEqual([]);
    expect(values.length).toBeGreaterThan(2200);
  });
});

it("shows dates as dates in a list too long for formats from functions", async () => {
  const grid = await headlessWorkbook(builtAddin(), sampleWorkbook("en", [], 5_000));
  for (const anchor of ["G5", "H5", "I5", "J5", "K5"]) expect(grid.spill(anchor)).toHaveLength(5_000);
  // L-4805 was bought on 2025-10-24 and renewed to 2027-10-31, as L-005.
  expect(grid.cell("A4809").value).toBe("L-4805");
  for (const column of ["G", "H", "J", "K"]) {
    for (const row of [5, 4809]) expect(grid.cell(`${column}${row}`).format).toBe("yyyy-mm-dd");
  }
  expect(grid.cell("H4809").value).toBe(46691);
  expect(grid.cell("A5003", "check").value).toBe("L-5000");
  grid.dispose();
});
