import { InMemoryExcel } from "../../../src/playground/excel/inMemoryExcel";
import type { Bridge } from "../../../src/playground/excel/hooks/bridge";
import { Person } from "../../../src/playground/excel/person";
import type { ExcelSettings } from "../../../src/playground/excel/settings";
import { Workbook } from "../../../src/playground/excel/workbook/workbook";
import { everythingBuilt } from "./everythingBuilt";
import { loadOffice } from "./loadOffice";

export interface OpenExcel {
  readonly excel: InMemoryExcel;
  readonly workbook: Workbook;
  readonly person: Person;
  /** What Excel does with the page; there once the tests run. */
  bridge(): Bridge;
}

/**
 * An Excel in memory for the tests of one file, with the real office.js in the window of jsdom. Every test of the file
 * also fails where it asked for something that this Excel lacks.
 *
 * @param settings the Excel to be
 * @param workbook what is open in it
 */
export function openExcel(settings: Partial<ExcelSettings> = {}, workbook = new Workbook("Licences")): OpenExcel {
  const excel = new InMemoryExcel(workbook, settings);
  let bridge: Bridge | undefined;
  beforeAll(async () => {
    bridge = await loadOffice(excel);
  });
  everythingBuilt(excel);
  return {
    excel,
    workbook,
    person: new Person(excel),
    bridge() {
      if (!bridge) throw new Error("office.js is loaded before the first test, not before the file is read.");
      return bridge;
    },
  };
}
