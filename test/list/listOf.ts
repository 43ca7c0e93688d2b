import {
  checkList,
  understandList,
  type CellValue,
  type CheckedList,
  type CheckedRow,
  type ListChoices,
  type ListInput,
} from "../../src/list";
import type { Day } from "../../src/rules/days";
import { bundledPolicies } from "../../src/rules/policies";
import { isoDay } from "../rules/isoDay";

export const AS_OF: Day = isoDay("2026-04-01");

/** A list that begins in A1, its rows given top to bottom. */
export function listOf(values: readonly (readonly CellValue[])[], more: Partial<ListInput> = {}): ListInput {
  return { sheet: "Licences", firstRow: 0, firstColumn: 0, values, ...more };
}

export const understood = (input: ListInput, choices: ListChoices = {}) =>
  understandList(input, choices, bundledPolicies);

export const checked = (input: ListInput, choices: ListChoices = {}, asOf: Day = AS_OF): CheckedList =>
  checkList(understood(input, choices), asOf, bundledPolicies);

/** The kinds of a row's problems, those that only tidy left out. */
export const kindsOf = (row: CheckedRow | undefined): string[] =>
  (row?.problems ?? []).filter(({ level }) => level !== "tidied").map(({ kind }) => kind);
