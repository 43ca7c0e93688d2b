import { InterceptorEffectEnum, type IDisposable, type IStyleData, type Nullable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { intersection, oneCell } from "../excel/workbook/box";
import type { Grid } from "../grid/createGrid";
import type { SheetPairs } from "./sheetPairs";
import { tableColours } from "./tableColours";

/** Above the number formats (10) and below the colours of rules (98), which win over those of a table. */
const PRIORITY = 97;

/** What a cell was given itself: it wins over its table. */
function given(own: Nullable<IStyleData>): IStyleData {
  return Object.fromEntries(Object.entries(own ?? {}).filter(([, value]) => value));
}

/**
 * Draws header rows and banded rows of tables. The cells themselves keep their looks, so that nothing is left behind
 * when a table goes or takes another size.
 *
 * @returns to stop it
 */
export function showTables({ univer }: Pick<Grid, "univer">, pairs: SheetPairs): IDisposable {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  return interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "playground-tables",
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Style,
    handler(cell, { row, col, subUnitId, rawData, workbook }, next) {
      const tables = pairs.sheetOf(subUnitId)?.tables ?? [];
      const table = tables.find(({ area }) => intersection(area.box, oneCell(row, col)));
      const colours = table && tableColours(table, row - table.area.box.row);
      if (!colours) return next(cell);
      const own = workbook.getStyles().getStyleByCell(cell ?? rawData);
      return next({ ...(cell ?? rawData), s: { ...colours, ...given(own) } });
    },
  });
}
