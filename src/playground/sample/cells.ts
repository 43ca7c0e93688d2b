import { CellValueType, VerticalAlign, type ICellData, type IStyleData } from "@univerjs/core";
import { dayOf } from "../../rules/days";

/** The styles that the sheets name. */
export const styles = {
  date: { n: { pattern: "yyyy-mm-dd" } },
  money: { n: { pattern: "#,##0.00" } },
  price: { n: { pattern: "#,##0" } },
  title: { cl: { rgb: "#424242" } },
  header: { bl: 1, bg: { rgb: "#e6efe9" }, vt: VerticalAlign.MIDDLE },
  label: { bl: 1 },
  input: { bg: { rgb: "#fff6d6" } },
  inputDate: { bg: { rgb: "#fff6d6" }, n: { pattern: "yyyy-mm-dd" } },
} satisfies Record<string, IStyleData>;

type Style = keyof typeof styles;

/** Cells of a sheet: row, then column, both from 0. */
export type Cells = Record<number, Record<number, ICellData>>;

/** Text, kept as typed: "4/5/2021" stays text. */
export function text(value: string, style?: Style): ICellData {
  return styled({ v: value, t: CellValueType.STRING }, style);
}

/** A number. */
export function number(value: number, style?: Style): ICellData {
  return styled({ v: value, t: CellValueType.NUMBER }, style);
}

/** A date, from `2021-04-30`. */
export function date(iso: string, style: "date" | "inputDate" = "date"): ICellData {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = iso.split("-").map(Number);
  return number(dayOf(year, month, day), style);
}

/** A formula. It carries no value, so that the grid calculates it when the workbook opens. */
export function formula(source: string, style?: Style): ICellData {
  return styled({ f: `=${source}` }, style);
}

/** An empty cell with a format, for instance below a formula that spills dates without one. */
export function blank(style: Style): ICellData {
  return { s: style };
}

/** A row of cells, from column `from` on. */
export function row(cells: readonly (ICellData | undefined)[], from = 0): Record<number, ICellData> {
  return Object.fromEntries(cells.flatMap((cell, index) => (cell ? [[from + index, cell]] : [])));
}

function styled(cell: ICellData, style: Style | undefined): ICellData {
  return style ? { ...cell, s: style } : cell;
}
