import { InterceptorEffectEnum, type IDisposable, type IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { parseBox } from "../excel/workbook/address";
import { intersection, oneCell } from "../excel/workbook/box";
import { plainValue } from "../excel/workbook/cell";
import type { ConditionalFormat } from "../excel/workbook/conditionalFormat";
import type { Grid } from "../grid/createGrid";
import { GridCells } from "./gridCells";
import type { SheetPairs } from "./sheetPairs";

/** Above the number formats (10) and below the formats of spilled cells (99). */
const PRIORITY = 98;

/** A rule that compares a cell of the same row, or of a row beside it, with a text. */
interface TextRule {
  /** Rows from the coloured cell to the compared one. */
  readonly down: number;
  readonly column: number;
  readonly text: string;
  readonly colours: IStyleData;
}

/** Kept from when a rule is first drawn: rows that are inserted later move its cells, and what they compare, together. */
const known = new WeakMap<ConditionalFormat, TextRule | null>();

/** Reads `=$F3="Active"`; a rule of another kind is kept in the Excel and not drawn. */
function textRule({ type, areas, rule }: ConditionalFormat): TextRule | null {
  const formula = String(rule.part("Rule").values.get("Formula") ?? "");
  const [, cell = "", text = ""] = /^=(\$[A-Z]{1,3}\d+)="((?:[^"]|"")*)"$/.exec(formula) ?? [];
  const [compared, area] = [parseBox(cell), areas[0]];
  if (type !== "Custom" || !compared || !area) return null;
  const colour = (part: string) => {
    const value = rule.part("Format").part(part).values.get("Color");
    return typeof value === "string" ? { rgb: value } : undefined;
  };
  const [fill, font] = [colour("Fill"), colour("Font")];
  const colours = { ...(fill && { bg: fill }), ...(font && { cl: font }) };
  return { down: compared.row - area.box.row, column: compared.column, text: text.replaceAll('""', '"'), colours };
}

function ruleOf(format: ConditionalFormat): TextRule | null {
  const rule = known.get(format) ?? textRule(format);
  known.set(format, rule);
  return rule;
}

/**
 * Draws the add-in's colour rules that compare a column with a text, as Excel would.
 *
 * @returns to stop it
 */
export function showConditionalColours(grid: Grid, pairs: SheetPairs): IDisposable {
  const cells = new GridCells(grid);
  const interceptors = grid.univer.__getInjector().get(SheetInterceptorService);
  return interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "playground-conditional-colours",
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Style,
    handler(cell, location, next) {
      const { row, col, subUnitId } = location;
      const formats = pairs.sheetOf(subUnitId)?.conditionalFormats ?? [];
      const here = formats.filter(({ areas }) => areas.some(({ box }) => intersection(box, oneCell(row, col))));
      for (const format of here) {
        const rule = ruleOf(format);
        if (!rule || plainValue(cells.value(subUnitId, row + rule.down, rule.column)) !== rule.text) continue;
        const own = location.workbook.getStyles().getStyleByCell(cell ?? location.rawData);
        return next({ ...(cell ?? location.rawData), s: { ...own, ...rule.colours } });
      }
      return next(cell);
    },
  });
}
