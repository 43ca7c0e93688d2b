import type { InMemoryExcel } from "../../../src/playground/excel/inMemoryExcel";

/** After each test: nothing was asked of an Excel that the in-memory one lacks. */
export function everythingBuilt(...excels: InMemoryExcel[]): void {
  afterEach(() => expect(excels.flatMap(({ unimplemented }) => unimplemented)).toEqual([]));
}
