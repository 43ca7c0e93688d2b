import type { PolicyLibrary } from "../rules/policy";
import { cellAddress, columnLetters } from "./address";
import { DATE_ROLES, isDateRole, type ColumnRole } from "./columnRole";
import { contentOf, type SampleCell } from "./columns/contentOf";
import { mapColumns, type Mapping } from "./columns/mapColumns";
import { understandCells } from "./columns/understandCells";
import { turnedId } from "./dates/decideTurned";
import type { ListChoices } from "./listChoices";
import { finish, type ListInput, type Steps } from "./listInput";
import { NameGroups } from "./policies/nameGroups";
import { headerCells, headerRowsOf, type HeaderRows } from "./rows/headerRows";
import { headerTexts, type HeaderText } from "./rows/headerTexts";
import { cellsOf } from "./rows/mergedCells";
import { sortRows } from "./rows/sortRows";
import type { PassedOverRow, UnderstoodColumn, UnderstoodList } from "./understoodList";

/** A name that no policy has is compared with the names of all: at worst one in every row. */
const ROWS_A_STEP = 400;
/** A column shows what it is in its first rows. */
const SAMPLE_ROWS = 300;

function headerOf(input: ListInput, { headerRow }: ListChoices): HeaderRows | null {
  const place = typeof headerRow === "number" ? headerRow - input.firstRow : headerRow;
  // A choice remembered for a range that has moved since.
  const isGone = typeof place === "number" && (place < 0 || place >= input.values.length);
  return headerRowsOf(input, isGone ? undefined : place);
}

// To use the repair of all turned dates of a column is to answer its question.
function answersIn({ answers = {}, repairs = {} }: ListChoices): Readonly<Record<string, string>> {
  const turned = DATE_ROLES.filter((role) => repairs[`turnedUndecided:${role}`] === true);
  return { ...Object.fromEntries(turned.map((role) => [turnedId(role), "turn"])), ...answers };
}

function sampleOf(input: ListInput, headerRow: number | null, column: number): SampleCell[] {
  const from = (headerRow ?? -1) + 1;
  return input.values.slice(from, from + SAMPLE_ROWS).map((cells, row): SampleCell => {
    return { value: cells[column] ?? null, format: input.numberFormats?.[from + row]?.[column] };
  });
}

function mappingsOf(
  input: ListInput,
  headers: readonly HeaderText[],
  headerRow: number | null,
  choices: ListChoices,
  library: PolicyLibrary,
): Mapping[] {
  const chosen: Partial<Record<ColumnRole, number | null>> = {};
  for (const [role, column] of Object.entries(choices.columns ?? {})) {
    chosen[role as ColumnRole] = column === null ? null : column - input.firstColumn;
  }
  const columns = headers.map((texts, column) => ({
    ...texts,
    content: contentOf(sampleOf(input, headerRow, column), library),
  }));
  return mapColumns(columns, chosen);
}

/**
 * Says what a range is: header row, licences, what each column holds, how its dates are written, which policies its
 * names mean; and asks what the range cannot decide. In steps.
 *
 * @param input the range; nothing in it is changed
 * @param choices what people decided so far
 * @param library policies that names are matched with
 */
export function* understandInSteps(
  input: ListInput,
  choices: ListChoices,
  library: PolicyLibrary,
): Steps<UnderstoodList> {
  const { firstRow, firstColumn } = input;
  const header = headerOf(input, choices);
  const headerRow = header?.row ?? null;
  // A row of Excel's ranges is never shorter than another; one that a program made may be.
  const width = input.values.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const texts = headerTexts(header ? headerCells(input, header) : { group: [], own: [], widths: new Map() }, width);
  const headers = texts.map((text) => text.header);
  const mappings = mappingsOf(input, texts, headerRow, choices, library);
  const sorted = yield* sortRows(input.values, header, mappings);

  const cells = cellsOf(input, (headerRow ?? -1) + 1);
  const { dates, termUnit, amounts, questions, date1904 } = yield* understandCells({
    input,
    cells,
    headers,
    mappings,
    licences: sorted.licences,
    answers: answersIn(choices),
  });

  const place = (role: ColumnRole): number => mappings.findIndex((mapping) => mapping.role === role);
  const [policy, product, vendor] = [place("policy"), place("product"), place("vendor")];
  const namedIn = [policy, product, vendor].find((column) => column >= 0) ?? 0;
  const names = new NameGroups(library, choices.policies ?? {});
  const indexes: number[] = [];
  for (const [index, row] of sorted.licences.entries()) {
    const named = { policy: cells.at(row, policy), product: cells.at(row, product), vendor: cells.at(row, vendor) };
    indexes.push(names.add(named, cellAddress(firstRow + row, firstColumn + namedIn)));
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield { done: index + 1, total: sorted.licences.length };
  }
  const { groups, places } = names.finish();
  const groupOf = (index: number): number => places[indexes[index] ?? 0] ?? 0;
  const kept = [...sorted.licences.keys()].filter((index) => groups[groupOf(index)]?.leftOut !== true);
  const leftOut = [...sorted.licences.keys()].filter((index) => groups[groupOf(index)]?.leftOut === true);
  const passedOver: PassedOverRow[] = [
    ...sorted.passedOver,
    ...leftOut.map((index): PassedOverRow => ({ row: sorted.licences[index] ?? 0, why: "left out" })),
  ]
    .map(({ row, why }) => ({ row: firstRow + row, why }))
    .sort((a, b) => a.row - b.row);

  return {
    input,
    choices,
    headerRow: headerRow === null ? null : firstRow + headerRow,
    groupRow: typeof header?.groupRow === "number" ? firstRow + header.groupRow : null,
    licenceRows: kept.map((index) => firstRow + (sorted.licences[index] ?? 0)),
    passedOver,
    columns: headers.map((text, column): UnderstoodColumn => {
      const mapping = mappings[column] as Mapping;
      return {
        column: firstColumn + column,
        letters: columnLetters(firstColumn + column),
        header: text,
        ...mapping,
        dates: isDateRole(mapping.role) ? (dates.get(column) ?? null) : null,
        termUnit: mapping.role === "term" ? termUnit : null,
        amounts: amounts.get(column) ?? null,
      };
    }),
    nameGroups: groups,
    groupOfRow: kept.map(groupOf),
    questions,
    date1904,
  };
}

/**
 * The same at once.
 *
 * @example understandList(input, {}, bundledPolicies).columns[3]?.dates?.proof //=> { address: "D18", text: "13/02/2021" }
 */
export function understandList(input: ListInput, choices: ListChoices, library: PolicyLibrary): UnderstoodList {
  return finish(understandInSteps(input, choices, library));
}
