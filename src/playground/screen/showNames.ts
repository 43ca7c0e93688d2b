import { ICommandService } from "@univerjs/core";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { printBox, quoteSheet } from "../excel/workbook/address";
import type { DefinedName } from "../excel/workbook/definedName";
import type { Workbook } from "../excel/workbook/workbook";
import type { Grid } from "../grid/createGrid";
import { fromExcel } from "./gridChanges";

/** What a name means, with its address fixed: the grid would move a relative one with the formula that uses it. */
function meaningOf({ meaning }: DefinedName): string {
  if (typeof meaning === "string") return meaning;
  return `${quoteSheet(meaning.sheet.name)}!${printBox(meaning.box).replace(/([A-Z]+|\d+)/g, "$$$1")}`;
}

/**
 * Makes the grid know the names that formulas may use. Hidden names are the add-in's own marks.
 *
 * @returns whether any name was new, changed or gone
 */
export function showNames({ univer, workbook }: Grid, { names }: Workbook): boolean {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const unitId = workbook.getId();
  const shown = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const wanted = names.filter(({ visible }) => visible);
  const gone = shown.filter((each) => !wanted.some(({ name }) => name === each.name));
  const changed = wanted.filter(
    (each) => shown.find(({ name }) => name === each.name)?.formulaOrRefString !== meaningOf(each),
  );
  for (const each of gone) commands.syncExecuteCommand(RemoveDefinedNameMutation.id, { unitId, ...each }, fromExcel);
  for (const each of changed) {
    const { name, comment } = each;
    const params = { unitId, id: name, name, comment, formulaOrRefString: meaningOf(each) };
    const localSheetId = SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
    commands.syncExecuteCommand(SetDefinedNameMutation.id, { ...params, localSheetId }, fromExcel);
  }
  return gone.length + changed.length > 0;
}
