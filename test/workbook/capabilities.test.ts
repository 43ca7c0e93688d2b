import type * as Room from "../../src/workbook/capabilities";

type Sets = Record<string, string>;

function fresh(): typeof Room {
  jest.resetModules();
  return jest.requireActual<typeof Room>("../../src/workbook/capabilities");
}

/** Stands where office.js puts its global; answers isSetSupported as a host with exactly these sets does. */
function hostWith(sets: Sets, displayLanguage = "en-US") {
  const asked: string[] = [];
  const number = (version: string) => version.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);
  const isSetSupported = (name: string, version: string) => {
    asked.push(`${name} ${version}`);
    return number(sets[name] ?? "0.0") >= number(version);
  };
  Object.assign(globalThis, { Office: { context: { displayLanguage, requirements: { isSetSupported } } } });
  return asked;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("capabilities", () => {
  it.each([
    ["Microsoft 365", { ExcelApi: "1.20", CustomFunctionsRuntime: "1.4" }, "Double", true],
    ["an Excel with runtime 1.4 only", { ExcelApi: "1.17", CustomFunctionsRuntime: "1.4" }, "FormattedNumber", true],
    ["a perpetual Excel", { ExcelApi: "1.14", CustomFunctionsRuntime: "1.3" }, "none", false],
  ])("tells what %s can show", (_name, sets, formattedNumber, errorValues) => {
    hostWith(sets);
    expect(fresh().capabilities()).toMatchObject({ formattedNumber, errorValues });
  });

  it.each([
    ["1.15", { spills: true, mergedAreas: true, tableResize: true }],
    ["1.12", { spills: true, mergedAreas: false, tableResize: false }],
    ["1.11", { spills: false, mergedAreas: false, tableResize: false }],
  ])("knows what ExcelApi %s can do with cells", (version, expected) => {
    hostWith({ ExcelApi: version });
    expect(fresh().capabilities()).toMatchObject(expected);
  });

  it("lets the add-in start with the workbook only where the shared runtime is there", () => {
    hostWith({ SharedRuntime: "1.1" });
    expect(fresh().capabilities().startup).toBe(true);
    hostWith({ ExcelApi: "1.20" });
    expect(fresh().capabilities().startup).toBe(false);
  });

  it("asks the host once", () => {
    const asked = hostWith({ ExcelApi: "1.20", CustomFunctionsRuntime: "1.4" });
    const { capabilities } = fresh();
    capabilities();
    const first = asked.length;
    capabilities();
    expect(first).toBeGreaterThan(0);
    expect(asked).toHaveLength(first);
  });

  it("assumes a current Excel without Office, and asks as soon as there is one", () => {
    const { capabilities } = fresh();
    expect(capabilities()).toMatchObject({ formattedNumber: "FormattedNumber", errorValues: true });
    hostWith({ ExcelApi: "1.12", CustomFunctionsRuntime: "1.2" });
    expect(capabilities()).toMatchObject({ formattedNumber: "none", errorValues: false });
  });

  it("assumes a current Excel while Office has no context yet", () => {
    const { capabilities } = fresh();
    Object.assign(globalThis, { Office: {} });
    expect(capabilities().formattedNumber).toBe("FormattedNumber");
    hostWith({});
    expect(capabilities().formattedNumber).toBe("none");
  });
});

describe("displayLanguage", () => {
  it.each([
    ["ja-JP", "ja"],
    ["ja", "ja"],
    ["en-US", "en"],
    ["de-DE", "en"],
    ["jam-JM", "en"],
  ])("reads %s as %s", (tag, language) => {
    hostWith({}, tag);
    expect(fresh().displayLanguage()).toBe(language);
  });

  it("is English without Office", () => {
    expect(fresh().displayLanguage()).toBe("en");
  });
});
