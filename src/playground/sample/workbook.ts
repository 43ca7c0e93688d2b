import type { IWorkbookData } from "@univerjs/core";
import { sampleWords } from "../../locales/sampleWorkbook";
import { styles } from "./cells";
import { checkSheet } from "./checkSheet";
import type { Contract } from "./contract";
import { contractSheet } from "./contractSheet";
import { explainSheet } from "./explainSheet";
import { licenceList } from "./licenceList";
import { AS_OF_CELL, licenceSheet } from "./licenceSheet";
import { ownPolicyRange, ownPolicySheet } from "./ownPolicySheet";
import { policySheet } from "./policySheet";
import { sampleSizes, type SampleSize } from "./sampleSizes";
import { worksheetData, type Sheet } from "./sheet";

/**
 * The workbook that the playground opens with.
 *
 * @param language of headers and answers
 * @param contracts real contracts; their sheet is left out when there are none
 * @param size how many licences the list has
 * @returns the workbook in the form that Univer opens
 */
export function sampleWorkbook(
  language: "en" | "ja",
  contracts: readonly Contract[],
  size: SampleSize = sampleSizes[0],
): Partial<IWorkbookData> {
  const words = sampleWords[language];
  const sheets: Sheet[] = [
    licenceSheet(licenceList(size), words.licences, language),
    ...(contracts.length > 0
      ? [contractSheet(contracts, words.contracts, ownPolicyRange(words.ownPolicy), language)]
      : []),
    ownPolicySheet(words.ownPolicy, `'${words.licences.sheet}'!${AS_OF_CELL}`, language),
    checkSheet(size, words.licences.sheet, words.check, language),
    explainSheet(words.explain, language),
    policySheet(words.policies, language),
  ];
  return {
    id: "sample",
    name: words.licences.sheet,
    styles,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, worksheetData(sheet)])),
  };
}
