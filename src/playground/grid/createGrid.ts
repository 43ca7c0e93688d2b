import "@univerjs/preset-sheets-core/lib/index.css";
import { LocaleType, type IWorkbookData, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { functionHints } from "../bridge/functionHints";
import { worksheetFunctions } from "../bridge/worksheetFunction";
import type { Addin } from "../host/loadAddin";
import { showErrorSentences } from "./errorSentences";
import { skipInvertedIndex } from "./skipInvertedIndex";
import { showSpillFormats } from "./spillFormats";
import { startUniver } from "./startUniver";

/** A grid that shows a workbook and calculates the add-in's functions. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
}

/**
 * Opens a workbook in a spreadsheet grid.
 *
 * @param container the element to fill
 * @param addin the functions to offer
 * @param language of the grid's own words
 * @param workbook what to open
 * @returns the grid; its formulas are calculated soon after
 */
export async function createGrid(
  container: HTMLElement,
  addin: Addin,
  language: "en" | "ja",
  workbook: Partial<IWorkbookData>,
): Promise<Grid> {
  skipInvertedIndex();
  const locale = language === "ja" ? LocaleType.JA_JP : LocaleType.EN_US;
  const { default: words } =
    language === "ja"
      ? await import("@univerjs/preset-sheets-core/locales/ja-JP")
      : await import("@univerjs/preset-sheets-core/locales/en-US");
  const preset = UniverSheetsCorePreset({
    container,
    // No ribbon: it offers nothing that the functions need, and most of its buttons have no name for a screen reader.
    toolbar: false,
    // The page decides where the focus goes: the keyboard is not caught in the grid from the start.
    disableAutoFocus: true,
    formula: {
      function: worksheetFunctions(addin.metadata, addin.host),
      description: functionHints(addin.metadata),
    },
  });
  const { univer, api } = startUniver({ plugins: preset.plugins, locale, locales: { [locale]: words } });
  const opened = api.createWorkbook({ ...workbook, locale });
  // Only now: Univer starts the services of sheets with the first workbook.
  const injector = univer.__getInjector();
  showSpillFormats(injector);
  showErrorSentences(injector, opened);
  return { univer, api, workbook: opened };
}
