import type { ICellData } from "@univerjs/core";
import { isExcelError, codeOf } from "../../src/playground/bridge/errorValue";
import { CustomFunctionsError } from "../../src/playground/host/customFunctions";
import { formulaName, takesRange, type FunctionMetadata } from "../../src/playground/host/metadata";
import { builtAddin } from "./builtAddin";
import { headlessGrid, type CalculatedCell } from "./headlessGrid";

const { metadata, host } = builtAddin();

type Cell = string | number | boolean | null;
/** Rows of a range, one value, or null for an argument left out. */
type Argument = Cell[][] | Cell;

const ends = [[44316], [44469], [null], [44027], ["令和3年4月30日"], ["4/5/2021"]];
const acme = [
  ["id", "acme"],
  ["vendor", "Acme"],
  ["product", "Designer"],
  ["initial terms", 12],
  ["initial end", "purchased, + term, month end"],
  ["renewal opens", "end, - 2 months, month start"],
];

/** Calls of every function: dates, blanks, text dates, wrong input, a policy of one's own, omitted arguments. */
const calls: Readonly<Record<string, readonly (readonly Argument[])[]>> = {
  SUPPORT_START: [
    ["nec-pp", [[45677]]],
    ["nec-pp", [[45677]], [[46053]]],
  ],
  START_WINDOW: [
    ["nec-pp-nvidia-vgpu", [[45544]]],
    ["nec-pp-sx-aurora", [[45544]]],
  ],
  START_ENTRY: [["nec-pp", [[false]], [[45677]], [[45677]], [[45660]]]],
  SUPPORT_END: [
    ["sparx-jp", ends],
    ["netjapan-perpetual", ends, [[36]]],
    [acme, ends],
    ["sparx-jpn", [[44316]]],
  ],
  RENEW_FROM: [
    ["sparx-jp", ends],
    ["nec-pp", [[44316]]],
  ],
  RENEW_BY: [["sparx-jp", ends]],
  RENEWED_END: [["sparx-jp", [[44316]], [[44255], [44256], [44317], [46000]]]],
  REINSTATE_BY: [
    ["sparx-jp", [[44043]]],
    ["sparx-jp", [[44043], [44196]], "direct"],
    ["sparx-jp", [[44043]], null, [[45138]]],
  ],
  NOTICE_DATES: [["sparx-jp", [[44316]]]],
  SUPPORT_STATUS: [
    ["sparx-jp", ends, [[44300]]],
    ["sparx-jp", ends, [[44300]], "ja"],
    ["netjapan-msp", [[45677]], [[46023]]],
  ],
  NEXT_ACTION: [["sparx-jp", [[44316]], [[44300]]]],
  PRORATE: [
    ["sparx-jp", [[14520], [72600]], [[44469]], [[44681]]],
    ["nec-pp", 14520, [[44469]], [[44681]]],
  ],
  SPREAD_COST: [
    [100, 44317, 44408, 44287, 5],
    [10.75, 44317, 44408, 44317, 3, "day", 1],
  ],
  RENEWAL_SCHEDULE: [
    ["sparx-jp", 46142, 46507, 5, 14520, 0.1],
    ["netjapan-msp", 46142, 46507],
  ],
  RENEWAL_FORECAST: [
    ["sparx-jp", [[46142], [46295]], [[1000], [500]], 46113, 14, "10%"],
    ["sparx-jp", [[46142], [46294]], [[1000], [500]], 46113, 2],
  ],
  REINSTATE_OPTIONS: [
    ["sparx-jp", 44316, 45382, 33500],
    ["sparx-jp", 44316, 45413],
  ],
  COMPARE_OPTIONS: [["sparx-jp", 44316, 44287, 44651, 14520, null, 42000, "ja"]],
  LATE_STAGES: [
    ["sparx-jp", 44043],
    ["nec-pp", 44043],
    ["sparx-jp-annual", 45747, "ja"],
  ],
  EXPLAIN: [
    ["REINSTATE_BY", "sparx-jp", [[44043]]],
    ["RENEWED_END", "sparx-jp", [[44316]], [[44317]], null, "ja"],
  ],
  POLICIES: [[], ["nec", "ja"]],
  POLICY: [["sparx-jp"], ["no-such-policy"]],
  BUSINESS_DAY: [
    [ends, [[1]], "JP"],
    [[[45138]], null, null, [[45138]]],
  ],
  SUSPENDED_FROM: [
    ["sparx-jp", [[44316], [44469]]],
    ["nec-pp", [[44316]]],
  ],
  USABLE: [["sparx-jp", [[true], [false], [true]]]],
  CHECK_LICENCES: [
    [[["sparx-jp"], ["nec-pp"], ["nosuch"]], [[44000], [44001], [44002]], [[null], [null], [null]], [[46000]]],
  ],
};

/** The function called directly, with its result as cells. */
function calledDirectly(each: FunctionMetadata, args: readonly Argument[]): CalculatedCell[][] {
  const passed = each.parameters.map((parameter, index) => {
    const argument = args[index] ?? null;
    return takesRange(parameter) && argument !== null && !Array.isArray(argument) ? [[argument]] : argument;
  });
  try {
    const rows = host.find(each.id)?.(...passed, { functionName: each.name }) as unknown[][];
    return rows.map((row) => row.map(asCell));
  } catch (error) {
    if (!(error instanceof CustomFunctionsError)) throw error;
    return [[{ value: error.code, format: undefined, sentence: error.message }]];
  }
}

function asCell(result: unknown): CalculatedCell {
  if (typeof result !== "object" || result === null) {
    return { value: result as CalculatedCell["value"], format: undefined, sentence: undefined };
  }
  if (isExcelError(result)) return { value: codeOf(result), format: undefined, sentence: result.message };
  const { basicValue, numberFormat } = result as { basicValue: number; numberFormat: string };
  return { value: basicValue, format: numberFormat, sentence: undefined };
}

/** The same arguments in the grid: ranges in cells, one beside the other, and a formula to the right of them all. */
function asFormula(each: FunctionMetadata, args: readonly Argument[]) {
  const cells: Record<number, Record<number, ICellData>> = {};
  let column = 0;
  const written = args.map((argument) => {
    if (argument === null) return "";
    if (!Array.isArray(argument)) return typeof argument === "string" ? `"${argument}"` : String(argument);
    const width = argument[0]?.length ?? 0;
    const range = `${letter(column)}1:${letter(column + width - 1)}${argument.length}`;
    argument.forEach((row, down) =>
      row.forEach((value, across) => {
        (cells[down] ??= {})[column + across] = cellData(value);
      }),
    );
    column += width;
    return range;
  });
  (cells[0] ??= {})[column] = { f: `=${formulaName(each)}(${written.join(",")})` };
  return { cells, anchor: `${letter(column)}1` };
}

function cellData(value: Cell): ICellData {
  if (value === null) return {};
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  return { v: value, t: typeof value === "number" ? 2 : 1 };
}

const letter = (column: number) => String.fromCharCode(65 + column);

it("has calls of every function of functions.json, and of no other", () => {
  expect(Object.keys(calls).sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
});

describe.each(metadata.functions.map((each) => [each.id, each] as const))("%s in a cell", (id, each) => {
  it.each((calls[id] ?? []).map((args) => [args]))("answers as the function called directly: %j", async (args) => {
    const { cells, anchor } = asFormula(each, args);
    const grid = await headlessGrid({ metadata, host }, cells);
    const shown = grid.spill(anchor);
    grid.dispose();
    expect(shown).toEqual(calledDirectly(each, args));
  });
});

it("hands an error of another cell on unchanged, in that position only", async () => {
  const grid = await headlessGrid(
    { metadata, host },
    {
      0: { 0: { v: 44316, t: 2 }, 1: { f: '=TERM.RENEW_FROM("sparx-jp",A1:A3)' } },
      1: { 0: { f: "=1/0" } },
      2: { 0: { v: 44469, t: 2 } },
    },
  );
  expect(grid.spill("B1").map(([cell]) => cell?.value)).toEqual([44256, "#DIV/0!", 44409]);
  grid.dispose();
});

it("answers anew when a date is typed, and spills over what depends on it", async () => {
  const grid = await headlessGrid(
    { metadata, host },
    {
      0: {
        0: { v: 43936, t: 2 },
        1: { f: '=TERM.SUPPORT_END("sparx-jp",A1:A2)' },
        2: { f: '=TERM.RENEW_FROM("sparx-jp",B1:B2)' },
      },
      1: { 0: { v: 44104, t: 2 } },
    },
  );
  expect([grid.cell("B2").value, grid.cell("C2").value]).toEqual([44469, 44409]);
  await grid.type("A2", 43936);
  expect([grid.cell("B2").value, grid.cell("C2").value]).toEqual([44316, 44256]);
  grid.dispose();
});
