import type { Injector } from "@univerjs/core";
import { CellAlertManagerService, type ICellAlert } from "@univerjs/sheets-ui";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { createElement } from "react";
import { sentenceOf } from "../bridge/errorValue";

/** Under this key Univer shows its own "Error in value" over a cell with an error. */
const FORMULA_ALERT = "SHEET_FORMULA_ALERT";

/**
 * Puts the function's sentence into the box that opens over a cell with an error.
 *
 * @param injector of a Univer that shows the workbook
 * @param workbook the workbook shown
 */
export function showErrorSentences(injector: Injector, workbook: FWorkbook): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  // Univer offers no way to add to the text, so the method itself is wrapped.
  alerts.showAlert = (alert) => {
    const sentence = alert.key === FORMULA_ALERT ? sentenceAt(workbook, alert) : undefined;
    // An element of our own, because Univer's box is too narrow for a sentence: page.css widens the one that holds it.
    show(sentence ? { ...alert, message: createElement("div", { className: "error-sentence" }, sentence) } : alert);
  };
}

function sentenceAt(workbook: FWorkbook, { location }: ICellAlert): string | undefined {
  const worksheet = workbook.getWorkbook().getSheetBySheetId(location.subUnitId);
  return sentenceOf(worksheet?.getCell(location.row, location.col));
}
