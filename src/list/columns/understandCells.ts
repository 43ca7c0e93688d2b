import type { AmountColumn } from "../amounts/amountCell";
import { AmountEvidence } from "../amounts/amountEvidence";
import { isDateRole, type DateRole } from "../columnRole";
import { CountsFrom1904 } from "../dates/countsFrom1904";
import { DateEvidence } from "../dates/dateEvidence";
import { decideDates, provenOrder, type DecidedDates } from "../dates/decideDates";
import { decideTurned, turnedId } from "../dates/decideTurned";
import { SerialEvidence, type TurnableDates } from "../dates/serialEvidence";
import type { ListInput, Progress } from "../listInput";
import type { Cells } from "../rows/mergedCells";
import type { DateColumn, Question } from "../understoodList";
import { TERM_UNIT, TermEvidence } from "./decideTermUnit";
import { datesAgainstTerms, type TermColumns } from "./datesAgainstTerms";
import type { Mapping } from "./mapColumns";

/** A list whose rows and columns are known, but not yet how its cells are written. */
export interface MappedList {
  readonly input: ListInput;
  readonly cells: Cells;
  readonly headers: readonly string[];
  readonly mappings: readonly Mapping[];
  /** Rows inside the range, from 0. */
  readonly licences: readonly number[];
  readonly answers: Readonly<Record<string, string>>;
}

/** How the cells of a list are written. */
export interface UnderstoodCells {
  /** By column inside the range, from 0. */
  readonly dates: ReadonlyMap<number, DateColumn>;
  readonly termUnit: 1 | 12 | null;
  /** By column inside the range, from 0. */
  readonly amounts: ReadonlyMap<number, AmountColumn>;
  readonly questions: readonly Question[];
  readonly date1904: boolean;
}

interface OpenDates {
  readonly column: number;
  readonly role: DateRole;
  readonly evidence: DateEvidence;
  readonly serials: SerialEvidence;
}

const ROWS_A_STEP = 1000;

function elsewhere(all: readonly OpenDates[], column: number) {
  for (const other of all) {
    const proven = other.column === column ? null : provenOrder(other.evidence);
    if (proven !== null) return proven;
  }
  return null;
}

/**
 * Goes through the date and term cells of a list once, and decides how they are read.
 *
 * @param list rows and columns, answers so far
 */
export function* understandCells(list: MappedList): Generator<Progress, UnderstoodCells, void> {
  const { input, cells, headers, mappings, licences, answers } = list;
  const open = [...mappings.entries()].flatMap(([column, { role }]): OpenDates[] =>
    isDateRole(role)
      ? [
          {
            column,
            role,
            evidence: new DateEvidence(input.firstColumn + column),
            serials: new SerialEvidence(input.firstColumn + column),
          },
        ]
      : [],
  );
  const termColumn = mappings.findIndex(({ role }) => role === "term");
  const term = new TermEvidence(input.firstColumn + termColumn, headers[termColumn] ?? "");
  const from1904 = new CountsFrom1904();
  const money = [...mappings.entries()].flatMap(([column, { role }]) =>
    role === "price" || role === "amount" ? [{ column, evidence: new AmountEvidence(headers[column] ?? "") }] : [],
  );

  for (const [index, row] of licences.entries()) {
    for (const { column, evidence, serials } of open) {
      const value = cells.at(row, column);
      evidence.add(value, input.firstRow + row);
      serials.add(value, input.firstRow + row);
      from1904.add(value, input.texts?.[row]?.[column]);
    }
    for (const { column, evidence } of money) {
      evidence.add(cells.at(row, column), input.numberFormats?.[row]?.[column]);
    }
    if (termColumn >= 0) term.add(cells.at(row, termColumn), input.firstRow + row);
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield { done: index + 1, total: licences.length };
  }

  const date1904 = input.date1904 ?? from1904.seen;
  const decided = open.map((each) => {
    const { column, role, evidence, serials } = each;
    const header = headers[column] ?? "";
    const asked = { role, column: input.firstColumn + column, header, evidence };
    const turnable = serials.turnable(date1904);
    return { ...each, asked, turnable, ...decideDates({ ...asked, answers, elsewhere: elsewhere(open, column) }) };
  });
  const { unit, question } = termColumn < 0 ? { unit: null, question: null } : term.decide(answers[TERM_UNIT]);
  const columns = termColumns(decided, termColumn, unit);
  const proofs = columns === null ? null : yield* datesAgainstTerms(list, columns, date1904);

  const dates = new Map<number, DateColumn>();
  const questions: Question[] = [];
  for (const each of decided) {
    const { turned, question: asksToTurn } = decideTurned({
      ...each.asked,
      turnable: each.turnable,
      termProof: proofs?.get(each.column) ?? null,
      answer: answers[turnedId(each.role)],
    });
    dates.set(each.column, { ...each.dates, turned });
    questions.push(...each.questions, ...(asksToTurn === null ? [] : [asksToTurn]));
  }
  if (question !== null) questions.push(question);
  const amounts = new Map(money.map(({ column, evidence }) => [column, evidence.decide()]));
  return { dates, termUnit: unit, amounts, questions, date1904 };
}

/** The columns in which a start, an end and a length can be held against each other; null where one is missing. */
function termColumns(
  decided: readonly (DecidedDates & OpenDates & { readonly turnable: TurnableDates })[],
  term: number,
  unit: 1 | 12 | null,
): TermColumns | null {
  const find = (role: DateRole) => decided.find((each) => each.role === role);
  const start = find("start") ?? find("delivered") ?? find("purchased");
  const end = find("end");
  return term < 0 || start === undefined || end === undefined ? null : { start, end, term, unit };
}
