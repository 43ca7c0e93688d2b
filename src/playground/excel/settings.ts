import type { CellValue } from "./workbook/cell";
import type { BlankArgument } from "./formula/exchange";
import type { FormulaPlace } from "./formula/references";
import type { Metadata } from "../host/metadata";

/** The person's Excel: what it can do, and how it looks. */
export interface ExcelSettings {
  /** Language of Excel and of its formats. */
  readonly locale: string;
  /** Requirement sets that it claims, with their versions. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Background of the Office theme, 0xRRGGBB. */
  readonly background: number;
  /** What a blank cell is for a worksheet function: 0 in Excel for Windows, null on the web. */
  readonly blankArgument: BlankArgument;
  /** Namespace of the add-in's worksheet functions. */
  readonly namespace: string;
  /** What Excel knows of the functions; without it every parameter takes rows of cells, as all but few of them do. */
  readonly metadata?: Metadata;
  /** `runtime`: functions are called by messages, as Excel does; `mappings`: at once, as a test of 50,000 rows needs. */
  readonly functionCalls: "mappings" | "runtime";
  /** Calculates formulas that are no calls of the add-in's functions; undefined for one that it does not know. */
  readonly evaluate?: (formula: string, place: FormulaPlace) => CellValue | CellValue[][] | undefined;
}

/** The newest Excel that the npm package of office.js knows: it has ExcelApi up to 1.15. */
export const modernExcel: ExcelSettings = {
  locale: "en-US",
  requirementSets: {
    ExcelApi: "1.15",
    CustomFunctions: "1.9",
    CustomFunctionsRuntime: "1.4",
    SharedRuntime: "1.1",
    RichApiRuntime: "1.1",
    RibbonApi: "1.1",
    DialogApi: "1.2",
  },
  background: 0xffffff,
  blankArgument: 0,
  namespace: "TERM",
  functionCalls: "mappings",
};

/** An Excel that was bought once and stays as it was: neither newer members nor formatted numbers. */
export function olderExcel(excelApi: string): Pick<ExcelSettings, "requirementSets"> {
  return { requirementSets: { ExcelApi: excelApi, RichApiRuntime: "1.1" } };
}
