/** Requirement sets of a host, with the version it has of each. */
export type Sets = Readonly<Record<string, string>>;

/** Excels that differ in what a cell can hold. */
export const EXCELS = {
  microsoft365: { ExcelApi: "1.19", CustomFunctionsRuntime: "1.4" },
  runtime14: { ExcelApi: "1.16", CustomFunctionsRuntime: "1.4" },
  perpetual: { ExcelApi: "1.14", CustomFunctionsRuntime: "1.3" },
} as const satisfies Record<string, Sets>;

const order = (version: string): number => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
};

/**
 * Loads modules as they run in an Excel with these requirement sets. What a host can do is asked once and kept, so
 * each host needs modules of its own; `leaveExcel` takes the host away again.
 *
 * @param sets what the host supports
 * @param load gives the modules, by `jest.requireActual`
 * @param displayLanguage language tag of the host
 */
export function excelWith<T>(sets: Sets, load: () => T, displayLanguage = "en-US"): T {
  const isSetSupported = (name: string, version: string) => order(sets[name] ?? "0.0") >= order(version);
  Object.assign(globalThis, { Office: { context: { displayLanguage, requirements: { isSetSupported } } } });
  const loaded: T[] = [];
  jest.isolateModules(() => loaded.push(load()));
  const [first] = loaded;
  if (first === undefined) throw new Error("Nothing was loaded");
  return first;
}

export function leaveExcel(): void {
  Reflect.deleteProperty(globalThis, "Office");
}
