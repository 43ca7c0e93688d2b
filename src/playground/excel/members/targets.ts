import type { Area } from "../workbook/area";
import type { Bag } from "../workbook/bag";
import type { Chart } from "../workbook/chart";
import type { ConditionalFormat } from "../workbook/conditionalFormat";
import type { DefinedName } from "../workbook/definedName";
import type { Sheet } from "../workbook/sheet";
import type { Table } from "../workbook/table";
import type { Workbook } from "../workbook/workbook";
import type { InMemoryExcel } from "../inMemoryExcel";
import type { Property, WireClass, WireObject } from "../protocol/wireClass";

/** Where a list of names lives: in the workbook or in one sheet. */
export interface NameScope {
  readonly names: DefinedName[];
  readonly sheet?: Sheet;
}

/** What objects of each class stand for. */
export interface Targets {
  Workbook: Workbook;
  Application: Workbook;
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: { readonly sheet: Sheet; readonly key: string };
  Range: Area;
  RangeAreas: { readonly areas: readonly Area[] };
  RangeCollection: { readonly areas: readonly Area[] };
  RangeFormat: Area;
  RangeFill: Area;
  RangeFont: Area;
  FormatProtection: Area;
  TableCollection: { readonly sheet?: Sheet };
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: { readonly table: Table; readonly place: number };
  TableRowCollection: Table;
  TableRow: { readonly table: Table; readonly place: number };
  NamedItemCollection: NameScope;
  NamedItem: { readonly scope: NameScope; readonly item: DefinedName };
  ConditionalFormatCollection: Area;
  ConditionalFormat: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  ChartCollection: Sheet;
  Chart: { readonly sheet: Sheet; readonly chart: Chart };
  ChartSeriesCollection: Chart;
  ChartSeries: { readonly chart: Chart; readonly place: number };
  ChartTitle: Bag;
  ChartLegend: Bag;
  ChartAxes: Bag;
  ChartAxis: Bag;
  ChartAxisTitle: Bag;
  ChartGridlines: Bag;
  ChartSeriesFormat: Bag;
  ChartFill: Bag;
  ChartLineFormat: Bag;
  SettingCollection: Workbook;
  Setting: { readonly workbook: Workbook; readonly key: string };
  /** Part of an object whose members are kept as they are set. */
  Bag: Bag;
}

export type Members<Type extends keyof Targets> = WireClass<Targets[Type], InMemoryExcel>;
export type MemberProperty<Type extends keyof Targets> = Property<Targets[Type], InMemoryExcel>;

/** An object of the workbook as a result of a member. */
export function wire<Type extends keyof Targets>(type: Type, target: Targets[Type]): WireObject {
  return { type, target };
}
