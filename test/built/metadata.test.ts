import type { FunctionMetadata, Metadata } from "../../src/build/metadata/metadata";
import { readBuilt } from "./readBuilt";

const english = JSON.parse(readBuilt("functions.json")) as Metadata;
const japanese = JSON.parse(readBuilt("functions-ja-JP.json")) as Metadata;
const eachFunction = english.functions.map((each) => [each.id, each] as const);
const inJapanese = (id: string) => japanese.functions.find((each) => each.id === id) as FunctionMetadata;

// functions.md: one licence, then several licences, then money.
const promised = [
  ...["SUPPORT_START", "START_WINDOW", "START_ENTRY", "SUPPORT_END", "RENEW_FROM", "RENEW_BY", "RENEWED_END"],
  ...["REINSTATE_BY", "NOTICE_DATES", "SUPPORT_STATUS", "NEXT_ACTION", "EXPLAIN", "POLICIES", "POLICY"],
  ...["BUSINESS_DAY", "SUSPENDED_FROM", "USABLE", "CHECK_LICENCES"],
  ...["PRORATE", "SPREAD_COST", "RENEWAL_SCHEDULE", "RENEWAL_FORECAST"],
  ...["REINSTATE_OPTIONS", "COMPARE_OPTIONS", "LATE_STAGES"],
];

it("holds every function that is promised, once", () => {
  const ids = english.functions.map(({ id }) => id);
  expect([...ids].sort()).toEqual([...promised].sort());
});

it.each([
  ["functions.json", english],
  ["functions-ja-JP.json", japanese],
])("%s lets value objects and errors in cells reach the functions", (_file, metadata) => {
  expect(metadata.allowCustomDataForDataTypeAny).toBe(true);
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
});

describe.each(eachFunction)("%s", (id, described) => {
  it("is described in one line, in both languages", () => {
    for (const { description } of [described, inJapanese(id)]) expect(description).toMatch(/^\S.*\S$/);
    expect(inJapanese(id).description).toMatch(/[\u3040-\u30ff]/);
  });

  it("has its help in the page that its help address names", () => {
    const anchor = `help.html#${id.toLowerCase()}`;
    expect(described.helpUrl).toMatch(new RegExp(`^https://[^#]+/${anchor}$`));
    expect(inJapanese(id).helpUrl).toBe(described.helpUrl.replace("help.html", "help-ja-JP.html"));
    for (const page of ["help.html", "help-ja-JP.html"]) {
      expect(readBuilt(page)).toContain(`id="${id.toLowerCase()}"`);
    }
  });

  it("explains every parameter in one line of less than 100 characters, in both languages", () => {
    const parameters = [...described.parameters, ...inJapanese(id).parameters];
    for (const { description } of parameters) expect(description).toMatch(/^[^\r\n]{4,99}$/);
    for (const { name, description } of inJapanese(id).parameters) {
      expect(`${name} ${description}`).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
  });

  it("differs between the languages in words only", () => {
    const shape = ({ id: own, name, parameters, result }: FunctionMetadata) => ({
      own,
      name,
      result,
      parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
    });
    expect(shape(inJapanese(id))).toEqual(shape(described));
  });

  it("has its optional parameters last", () => {
    const optional = described.parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });
});

it("keeps the order of the functions in both languages", () => {
  expect(japanese.functions.map(({ id }) => id)).toEqual(english.functions.map(({ id }) => id));
});
