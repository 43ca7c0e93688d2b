import {
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type IDisposable,
  type Injector,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** Above Univer's own number formats (10), which must see the format that is put in here. */
const PRIORITY = 99;

/**
 * Gives spilled cells the number format and the error sentence of the function's result.
 *
 * Univer 0.25.1 keeps both with the formula's own cell only: the cells below would show 46023 and no sentence.
 *
 * @param injector of a Univer with a workbook open
 * @returns to stop it
 */
export function showSpillFormats(injector: Injector): IDisposable {
  const formulas = injector.get(FormulaDataModel);
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "playground-spill-formats",
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler(cell, location, next) {
      const spills = formulas.getArrayFormulaCellData()[location.unitId]?.[location.subUnitId];
      const spilled = spills?.[location.row]?.[location.col];
      if (!spilled?.s && !spilled?.custom) return next(cell);
      const ownStyle = location.workbook.getStyles().getStyleByCell(location.rawData);
      const shown: ICellDataForSheetInterceptor = { ...(cell ?? location.rawData) };
      // A format that the user set wins over the function's.
      if (typeof spilled.s === "object" && spilled.s?.n && !ownStyle?.n) shown.s = { ...ownStyle, n: spilled.s.n };
      if (spilled.custom) shown.custom = { ...shown.custom, ...spilled.custom };
      return next(shown);
    },
  });
}
