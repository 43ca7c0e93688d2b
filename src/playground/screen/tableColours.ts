import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { accents } from "../excel/workbook/officeTheme";
import type { Table } from "../excel/workbook/table";

/** The styles of a tone go through these again and again. */
const colours = ["#000000", ...accents] as const;

/** How much white there is in the colour of a banded row. */
const BAND_WHITE = 0.8;

function lighter(colour: string, white: number): string {
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(part + (255 - part) * white)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`.toUpperCase();
}

/**
 * The looks that a table's style gives a cell of it. Excel has sixty styles; here they differ by their accent, and the
 * light ones have no fill in the header row. Lines are not drawn.
 *
 * @param row of the cell, counted from the header row
 * @returns undefined where the style gives none
 * @example tableColours({ style: "TableStyleMedium2", showBandedRows: true }, 0)?.bg //=> { rgb: "#156082" }
 */
export function tableColours(
  { style, showBandedRows }: Pick<Table, "style" | "showBandedRows">,
  row: number,
): IStyleData | undefined {
  const [, tone, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const accent = colours[(Number(number) - 1) % colours.length];
  if (!accent) return undefined;
  if (row > 0) return showBandedRows && row % 2 === 1 ? { bg: { rgb: lighter(accent, BAND_WHITE) } } : undefined;
  const bl = BooleanNumber.TRUE;
  return tone === "Light" ? { bl, cl: { rgb: accent } } : { bl, cl: { rgb: "#FFFFFF" }, bg: { rgb: accent } };
}
