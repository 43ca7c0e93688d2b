import type { ClassTable } from "../protocol/members";
import { bag } from "./bag";
import { chart } from "./chart/chart";
import { chartCollection } from "./chart/chartCollection";
import {
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartFill,
  chartGridlines,
  chartLegend,
  chartLineFormat,
  chartSeriesFormat,
  chartTitle,
} from "./chart/looks";
import { chartSeries, chartSeriesCollection } from "./chart/series";
import { conditionalFormat, conditionalFormatCollection } from "./format/conditionalFormats";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./format/rangeFormat";
import { namedItem, namedItemCollection } from "./names";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range/merged";
import { addinInternalService, appRuntimePersistenceService, appRuntimeService, customFunctions } from "./services";
import { setting, settingCollection } from "./settings";
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from "./sheet/customProperties";
import { worksheetFreezePanes } from "./sheet/freezePanes";
import { worksheetProtection } from "./sheet/protection";
import { worksheet } from "./sheet/worksheet";
import { worksheetCollection } from "./sheet/worksheetCollection";
import { tableColumn, tableColumnCollection, tableRow, tableRowCollection } from "./table/columns";
import { table } from "./table/table";
import { tableCollection } from "./table/tableCollection";
import { application, workbook } from "./workbook";

/** Every class of Excel that is built, by its name there. */
export const classes: ClassTable = {
  Application: application,
  Bag: bag,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartCollection: chartCollection,
  ChartFill: chartFill,
  ChartGridlines: chartGridlines,
  ChartLegend: chartLegend,
  ChartLineFormat: chartLineFormat,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  FormatProtection: formatProtection,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Setting: setting,
  SettingCollection: settingCollection,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRow: tableRow,
  TableRowCollection: tableRowCollection,
  Workbook: workbook,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistenceService,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService,
  "Microsoft.ExcelServices.CustomFunctions": customFunctions,
  "Microsoft.InternalService.AddinInternalService": addinInternalService,
};
