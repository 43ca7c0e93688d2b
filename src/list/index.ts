/**
 * Licence lists as they really look: what a range holds, and what is to be said about each licence in it.
 *
 * 1. `understandList(input, choices, library)` says what each row and column is, and asks what the list cannot decide.
 * 2. `checkList(understood, asOf, library)` answers for each row, and names every problem with its cell.
 *
 * Both have a twin in steps (`understandInSteps`, `checkInSteps`), each step being shorter than a screen may wait.
 * After a choice both are run again: same input and choices, same output.
 */
export { readAmount, readQuantity, type AmountColumn, type CellAmount } from "./amounts/amountCell";
export { readCurrency, type CellCurrency } from "./amounts/currency";
export { COLUMN_ROLES, DATE_ROLES, isDateRole, type ColumnRole, type DateRole } from "./columnRole";
export type { ListChoices } from "./listChoices";
export { finish, type Area, type CellValue, type ListInput, type Progress, type Steps } from "./listInput";
export { checkInSteps, checkList } from "./checkList";
export { ALL_OTHER_NAMES, vendorKey } from "./policies/nameGroups";
export { say, wordsOf, type ListMessage, type ListSentenceId, type Said } from "./said";
export { understandInSteps, understandList } from "./understandList";
export type {
  Certainty,
  DateColumn,
  DayMonthOrder,
  NameGroup,
  PassedOverRow,
  PassedOverWhy,
  Proof,
  Question,
  TurnedDates,
  UnderstoodColumn,
  UnderstoodList,
} from "./understoodList";
export type {
  CheckedList,
  CheckedRow,
  Level,
  LicenceResults,
  Outcome,
  Problem,
  ProblemGroup,
  ReadLicence,
  Repair,
  Totals,
} from "./checkedList";
