import type * as Cell from "../../src/functions/cell";
import {
  CellError,
  cellWriter,
  failWith,
  isBlank,
  notAvailable,
  readCell,
  sentenceOf,
  shown,
  wrongInput,
  type Languages,
} from "../../src/functions/cell";
import { message } from "../../src/rules/messages";
import { CustomFunctionsError } from "./customFunctionsHost";
import { EXCELS, excelWith, leaveExcel, type Sets } from "./excelWith";

const ENGLISH: Languages = { texts: "en", sentences: "en" };
const ours = wrongInput(message("openEnded", { policy: "acme" }));
const OUR_SENTENCE = "acme: this licence has no end date; it runs until it is cancelled.";

const cellIn = (sets: Sets): typeof Cell =>
  excelWith(sets, () => jest.requireActual<typeof Cell>("../../src/functions/cell"));

afterEach(leaveExcel);

describe("readCell", () => {
  it.each([44316, 44316.625, "2021-04-30", "", true, false, null])("passes %j on", (value) => {
    expect(readCell(value)).toBe(value);
  });

  it("takes what is missing for blank", () => {
    expect(readCell(undefined)).toBeNull();
  });

  it.each([
    [{ type: "Double", basicType: "Double", basicValue: 44316, numberFormat: "yyyy-mm-dd" }, 44316],
    [{ type: "FormattedNumber", basicValue: 44316.5, numberFormat: "yyyy-mm-dd" }, 44316.5],
    [{ type: "String", basicType: "String", basicValue: "sparx-jp" }, "sparx-jp"],
    [{ type: "Boolean", basicType: "Boolean", basicValue: true }, true],
    [{ type: "Entity", text: "a licence", basicType: "String", basicValue: "2021-04-30" }, "2021-04-30"],
    [{ type: "Empty", basicType: "Empty", basicValue: "" }, null],
  ])("unpacks %j", (value, plain) => {
    expect(readCell(value)).toBe(plain);
  });

  it.each([{}, { type: "Entity", text: "a licence" }, [44316], { basicValue: { basicValue: 44316 } }, new Map()])(
    "finds no value in %j",
    (value) => {
      expect(readCell(value)).toBe("object");
    },
  );

  it("knows what it is not made for by its kind", () => {
    expect([Symbol("x"), 5n, () => 5].map(readCell)).toEqual(["symbol", "bigint", "function"]);
  });

  it.each<[unknown, string]>([
    [{ type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" }, "#DIV/0!"],
    [{ type: "Error", errorType: "NotAvailable" }, "#N/A"],
    [{ errorType: "Value" }, "#VALUE!"],
    [{ type: "Error", basicValue: "#SPILL!", errorType: "Spill" }, "#SPILL!"],
    [{ type: "Error" }, "#VALUE!"],
    [new CustomFunctionsError("#NUM!", "too large"), "#NUM!"],
    ["#REF!", "#REF!"],
    ["#N/A", "#N/A"],
  ])("reads %j as the error it is", (value, code) => {
    expect(readCell(value)).toEqual(new CellError(code, null, value));
  });
});

it("is blank for nothing, an empty text and the 0 of a blank cell, and for nothing else", () => {
  expect([null, "", 0, -0].map(isBlank)).toEqual([true, true, true, true]);
  expect([false, " ", 0.5, "0", Number.NaN].map(isBlank)).toEqual([false, false, false, false, false]);
});

it("shows a cell in a sentence so that nobody looks for what cannot be seen", () => {
  expect(shown("a\u00A0b\tc")).toBe('"a␣b⏎c"');
  expect(shown("x".repeat(100))).toBe(`"${"x".repeat(40)}…"`);
  expect([44316, true, false, null].map(shown)).toEqual(["44316", "TRUE", "FALSE", ""]);
  expect(shown(new CellError("#REF!", null))).toBe("#REF!");
});

describe("sentenceOf", () => {
  it("puts our reason into words", () => {
    expect(sentenceOf(ours, "en")).toBe(OUR_SENTENCE);
    expect(sentenceOf(ours, "ja")).toContain("解約まで有効です");
  });

  it("leaves an error that came in with its own words, or without any", () => {
    const brought = (value: unknown) => sentenceOf(readCell(value) as CellError, "en");
    expect(brought(new CustomFunctionsError("#NUM!", "too large"))).toBe("too large");
    expect(brought({ type: "Error", basicValue: "#NUM!", errorMessage: "too large" })).toBe("too large");
    expect(brought({ type: "Error", basicValue: "#NUM!", errorMessage: 5 })).toBe("");
    expect(brought("#NUM!")).toBe("");
  });
});

describe("a date", () => {
  const format = (sets: Sets, cells: number, value: number) => cellIn(sets).cellWriter(cells, ENGLISH)(value, "date");

  it("carries its format in the form that the host takes", () => {
    const date = { basicType: "Double", basicValue: 44316, numberFormat: "yyyy-mm-dd" };
    expect(format(EXCELS.microsoft365, 1, 44316)).toEqual({ type: "Double", ...date });
    expect(format(EXCELS.runtime14, 1, 44316)).toEqual({ type: "FormattedNumber", ...date });
    expect(format(EXCELS.perpetual, 1, 44316)).toBe(44316);
  });

  it("shows the clock time where it has one", () => {
    expect(format(EXCELS.microsoft365, 1, 45138.625)).toMatchObject({ numberFormat: "yyyy-mm-dd hh:mm" });
  });

  it("is formatted in up to 1,000 cells and bare beyond", () => {
    expect(format(EXCELS.microsoft365, 1000, 44316)).toMatchObject({ basicValue: 44316 });
    expect(format(EXCELS.microsoft365, 1001, 44316)).toBe(44316);
  });

  it("is formatted as a current Excel takes it where functions.js runs without Office", () => {
    expect(cellWriter(1, ENGLISH)(44316, "date")).toMatchObject({ type: "FormattedNumber" });
  });
});

it("leaves plain numbers, texts, TRUE and FALSE as they are", () => {
  const write = cellWriter(1, ENGLISH);
  expect([write(12, "plain"), write("Active", "date"), write(true, "plain"), write("", "date")]).toEqual([
    12,
    "Active",
    true,
    "",
  ]);
});

describe("an error inside a range", () => {
  const na = notAvailable(message("openEnded", { policy: "acme" }));
  const spill = { type: "Error", basicType: "Error", basicValue: "#SPILL!", errorType: "Spill" };

  it("is an error value with its sentence", () => {
    const runtime14 = cellIn(EXCELS.runtime14);
    const reason = message("openEnded", { policy: "acme" });
    const written = runtime14.cellWriter(2, ENGLISH)(runtime14.notAvailable(reason), "date");
    expect(written).toMatchObject({ type: "Error", basicValue: "#N/A", errorType: "NotAvailable" });
    expect(written).toMatchObject({ errorMessage: OUR_SENTENCE });
    expect(cellWriter(2, ENGLISH)(ours, "date")).toMatchObject({ basicValue: "#VALUE!", errorType: "Value" });
  });

  it("follows the reader's language", () => {
    const write = cellWriter(2, { texts: "en", sentences: "ja" });
    expect(write(na, "date")).toMatchObject({ errorMessage: expect.stringContaining("解約") as string });
  });

  it("goes out as the very object that came in, also of a kind that cannot be thrown", () => {
    const write = cellWriter(2, ENGLISH);
    const known = { type: "Error", basicValue: "#DIV/0!", errorType: "Div0", errorSubType: "Unknown" };
    expect(write(readCell(known) as CellError, "date")).toBe(known);
    expect(write(readCell(spill) as CellError, "date")).toBe(spill);
  });

  it("is made an error value where it came in as text or as an instance", () => {
    const write = cellWriter(2, ENGLISH);
    expect(write(readCell("#REF!") as CellError, "date")).toMatchObject({ type: "Error", errorType: "Ref" });
    const instance = new CustomFunctionsError("#NUM!", "too large");
    expect(write(readCell(instance) as CellError, "date")).toMatchObject({
      basicValue: "#NUM!",
      errorMessage: "too large",
    });
  });

  it("is text below runtime 1.4, in the language of the cells and not in the reader's", () => {
    const { cellWriter: writerFor, readCell: read, wrongInput: wrong } = cellIn(EXCELS.perpetual);
    const write = writerFor(2, { texts: "en", sentences: "ja" });
    expect(write(wrong(message("openEnded", { policy: "acme" })), "date")).toBe(OUR_SENTENCE);
    expect(write(read("#DIV/0!") as CellError, "date")).toBe("#DIV/0!");
    expect(write(read(spill) as CellError, "date")).toBe("#SPILL!");
  });
});

describe("failWith", () => {
  const failure = (error: CellError, languages = ENGLISH): unknown => {
    try {
      return failWith(error, languages);
    } catch (thrown) {
      return thrown;
    }
  };

  it("throws our error with its sentence, in the reader's language", () => {
    expect(failure(ours)).toEqual(new CustomFunctionsError("#VALUE!", OUR_SENTENCE));
    expect(failure(ours)).toMatchObject({ code: "#VALUE!" });
    expect(failure(ours, { texts: "en", sentences: "ja" })).toMatchObject({
      message: expect.stringContaining("解約") as string,
    });
  });

  it.each(["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"])("throws %s that came in", (code) => {
    expect(failure(readCell(code) as CellError)).toMatchObject({ code, message: "" });
    expect(failure(readCell(new CustomFunctionsError(code, "why")) as CellError)).toMatchObject({
      code,
      message: "why",
    });
  });

  it("returns an error value that cannot be thrown, and throws #VALUE! where no cell can hold it", () => {
    const calc = { type: "Error", basicType: "Error", basicValue: "#CALC!", errorType: "Calc" };
    expect(failWith(readCell(calc) as CellError, ENGLISH)).toEqual([[calc]]);
    const { failWith: failOld, readCell: readOld } = cellIn(EXCELS.perpetual);
    expect(() => failOld(readOld(calc) as CellError, ENGLISH)).toThrow(CustomFunctionsError);
  });
});
