import { BooleanNumber, HorizontalAlign, type IStyleData, type Nullable } from "@univerjs/core";
import { generalFormat, type Cell } from "../excel/workbook/cell";
import { defaultStyle, styleValue, type Style } from "../excel/workbook/style";

/** Members of Excel's format that the grid shows; others are kept in the Excel and not shown. */
type ShownPath = "Font/Bold" | "Font/Italic" | "Font/Size" | "Font/Color" | "Fill/Color" | "HorizontalAlignment";

/** Where the text of a cell stands, in Excel's words; others look as if nobody had said anything. */
const alignments: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

function alignmentFromGrid(shown: Nullable<IStyleData>, kept: Style | undefined): unknown {
  const name = Object.keys(alignments).find((each) => alignments[each] === shown?.ht);
  const before = styleValue(kept, "HorizontalAlignment");
  return name ?? (String(before) in alignments ? defaultStyle["HorizontalAlignment"] : before);
}

const rgb = (colour: Nullable<{ rgb?: Nullable<string> }>, otherwise: unknown) =>
  colour?.rgb?.toUpperCase() ?? otherwise;

/**
 * The looks that the grid shows, as Excel names them.
 *
 * @param shown the cell's style in the grid
 * @param kept its style in the Excel, for members that the grid knows nothing of
 * @returns undefined for a cell without looks of its own
 */
export function styleFromGrid(shown: Nullable<IStyleData>, kept: Style | undefined): Style | undefined {
  const seen: Record<ShownPath, unknown> = {
    "Font/Bold": shown?.bl === BooleanNumber.TRUE,
    "Font/Italic": shown?.it === BooleanNumber.TRUE,
    "Font/Size": shown?.fs ?? defaultStyle["Font/Size"],
    "Font/Color": rgb(shown?.cl, defaultStyle["Font/Color"]),
    "Fill/Color": rgb(shown?.bg, defaultStyle["Fill/Color"]),
    HorizontalAlignment: alignmentFromGrid(shown, kept),
  };
  const entries = Object.entries({ ...kept, ...seen }).filter(([path, value]) => value !== defaultStyle[path]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** A colour of the grid; null takes it away. */
const colour = (style: Style | undefined, path: string) => {
  const value = styleValue(style, path);
  return value === defaultStyle[path] ? null : { rgb: String(value) };
};

/** A size of the grid; null for Excel's own, which the grid has without being told. */
const size = (style: Style | undefined) => {
  const value = styleValue(style, "Font/Size");
  return value === defaultStyle["Font/Size"] ? null : Number(value);
};

/**
 * Looks and number format of a cell for the grid. Null takes away what the grid showed before.
 *
 * @param cell of the Excel
 */
export function styleForGrid({ style, numberFormat }: Readonly<Cell>): IStyleData {
  return {
    n: numberFormat === generalFormat ? null : { pattern: numberFormat },
    bl: styleValue(style, "Font/Bold") === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: styleValue(style, "Font/Italic") === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    // The grid takes null for no size of its own, though its type knows numbers only.
    ...({ fs: size(style) } as Pick<IStyleData, "fs">),
    ht: alignments[String(styleValue(style, "HorizontalAlignment"))] ?? null,
    cl: colour(style, "Font/Color"),
    bg: colour(style, "Fill/Color"),
  };
}
