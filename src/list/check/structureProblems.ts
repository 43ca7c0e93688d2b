import { isBlank } from "../cellText";
import { isDateRole } from "../columnRole";
import type { Problem } from "../checkedList";
import { foldWords } from "../foldWords";
import type { ListFrame } from "./listFrame";

/**
 * What is odd about a list before any licence is looked at: headers that come again, two columns of one name, a
 * workbook that counts from 1904.
 *
 * @param frame the list
 * @returns problems on rows that are no licences; they change no row's outcome
 */
export function structureProblems(frame: ListFrame): Problem[] {
  const { columns, headerRow, groupRow, passedOver, date1904 } = frame.understood;
  const problems: Problem[] = [];
  const first = columns.findIndex(({ header }) => header !== "");
  for (const { row, why } of passedOver) {
    if (why === "header again") problems.push(frame.problem("headerRepeated", { row, column: Math.max(first, 0) }));
  }
  if (headerRow === null) return problems;
  const used = new Map(
    columns.flatMap(({ header, role, letters }) => (role === null ? [] : [[foldWords(header), letters]])),
  );
  for (const [column, { header, role }] of columns.entries()) {
    const letters = used.get(foldWords(header));
    if (role !== null || letters === undefined || foldWords(header) === "") continue;
    // A column that stands under no group may have its header in the upper row.
    const row = groupRow !== null && isBlank(frame.value(headerRow, column)) ? groupRow : headerRow;
    problems.push(frame.problem("headerTwice", { row, column, values: { letters }, found: header }));
  }
  const dates = columns.findIndex(({ role }) => isDateRole(role));
  if (date1904 && dates >= 0) problems.push(frame.problem("countsFrom1904", { row: headerRow, column: dates }));
  return problems;
}
