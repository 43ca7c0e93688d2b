import type { Wrong } from "../rules/answers";
import { message, sentence, type Message } from "../rules/messages";
import { commonShape, toRange, type Shape } from "./broadcast";
import { CellError, isBlank, readCell, wrongInput } from "./cell";
import { memoryFor } from "./memory";
import { BLANK, type Argument, type Reading, type Values } from "./reading";
import { outside } from "./worksheetFunction";

// Looked up once, as in broadcast.ts.
const { isArray } = Array;

/** How the first arguments of a function make a list: one item for each position that they fill together. */
export interface ListKind<L extends readonly Argument<unknown>[], Item> {
  readonly kinds: L;
  /** Whether a position holds no item, by which of its arguments are blank there. */
  readonly isEmpty: (blank: readonly boolean[]) => boolean;
  /** The item of a position's values, or what is wrong with them. */
  readonly item: (...values: Values<L>) => Item | Wrong;
}

export interface ItemList<Item> {
  readonly items: readonly Item[];
  /** The error of an item, naming the row in which it stands. */
  readonly inRow: (index: number, reason: Message) => CellError;
}

interface Cell {
  readonly reading: Reading<unknown>;
  readonly blank: boolean;
}

interface Column extends Shape {
  readonly at: (row: number, column: number) => Cell;
}

function columnOf(kind: Argument<unknown>, raw: unknown): Column {
  const range = toRange(raw);
  const { cells, rows, columns } = range;
  const read = (value: unknown): Cell => {
    const cell = readCell(value);
    return { reading: kind.read(cell), blank: isBlank(cell) };
  };
  const whole = kind.whole?.(range);
  if (whole !== undefined || rows * columns === 1) {
    const only = whole === undefined ? read(cells[0]?.[0]) : { reading: whole, blank: false };
    return { rows: 1, columns: 1, at: () => only };
  }
  const memory = memoryFor(rows * columns, read);
  return {
    rows,
    columns,
    at: (row, column) => memory.get(cells[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column]),
  };
}

const isOneCell = ({ rows, columns }: Shape): boolean => rows * columns === 1;

/** What is wrong with the list as a whole: an argument of another size, or of one cell that cannot be read. */
function faultOf(kinds: readonly Argument<unknown>[], columns: readonly Column[], shape: Shape): CellError | undefined {
  const misfit = columns.findIndex(
    (column) => (column.rows > 1 && column.rows < shape.rows) || (column.columns > 1 && column.columns < shape.columns),
  );
  const errors = columns
    .filter(isOneCell)
    .map((column) => column.at(0, 0).reading)
    .filter((reading) => reading instanceof CellError);
  const cameIn = errors.find(({ reason }) => reason === null);
  return cameIn ?? (misfit >= 0 ? outside(kinds)(misfit) : errors[0]);
}

/** What stands at a position: the values of its arguments, or the first that cannot be read; null where it is empty. */
function readPosition(
  kinds: readonly Argument<unknown>[],
  columns: readonly Column[],
  isEmpty: (blank: readonly boolean[]) => boolean,
  [row, column]: readonly [number, number],
): unknown[] | Message | null {
  const values: unknown[] = [];
  const blank: boolean[] = [];
  let wrong: Message | undefined;
  let missing = false;
  // Nothing stands at a position that only has what fills the whole list.
  let hasOwn = columns.every(isOneCell);
  for (let index = 0; index < columns.length; index++) {
    const { at, rows, columns: width } = columns[index] as Column;
    const { reading, blank: isBlank } = at(row, column);
    blank.push(isBlank);
    if (!isBlank && (rows > 1 || width > 1)) hasOwn = true;
    if (reading === BLANK) missing = true;
    else if (!(reading instanceof CellError)) values.push(reading.value);
    // An error that came in cannot go out of a table; its cell is named instead.
    else
      wrong ??= reading.reason ?? message("errorInCell", { argument: kinds[index]?.name ?? "", found: reading.code });
  }
  if (missing || !hasOwn || isEmpty(blank)) return null;
  return wrong ?? values;
}

function namePlace(shape: Shape, place: number, reason: Message): Message {
  if (isOneCell(shape)) return reason;
  const values = {
    row: Math.floor(place / shape.columns) + 1,
    column: (place % shape.columns) + 1,
    sentence: { en: sentence(reason, "en"), ja: sentence(reason, "ja") },
  };
  return message(shape.columns === 1 ? "inRow" : "inRowAndColumn", values);
}

/**
 * Reads a list out of the first arguments of a function. Positions with nothing in them are passed over.
 *
 * @param list how its arguments make items
 * @param raw the arguments as Excel hands them over
 * @returns the items; else the first error, naming the row unless it concerns the whole list
 */
export function readList<const L extends readonly Argument<unknown>[], Item extends object>(
  { kinds, isEmpty, item }: ListKind<L, Item>,
  raw: readonly unknown[],
): ItemList<Item> | CellError {
  const columns = kinds.map((kind, index) => columnOf(kind, raw[index]));
  const shape = commonShape(columns);
  const fault = faultOf(kinds, columns, shape);
  if (fault !== undefined) return fault;
  const items: Item[] = [];
  const places: number[] = [];
  const inPlace = (place: number, reason: Message): CellError => wrongInput(namePlace(shape, place, reason));
  for (let place = 0, row = 0; row < shape.rows; row++) {
    for (let column = 0; column < shape.columns; column++, place++) {
      const values = readPosition(kinds, columns, isEmpty, [row, column]);
      if (values === null) continue;
      if (!isArray(values)) return inPlace(place, values);
      const made = item(...(values as Values<L>));
      if ("kind" in made && made.kind === "wrong") return inPlace(place, made.message);
      items.push(made as Item);
      places.push(place);
    }
  }
  return { items, inRow: (index, reason) => inPlace(places[index] ?? 0, reason) };
}
