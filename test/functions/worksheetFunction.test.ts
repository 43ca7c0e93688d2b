import { RENEW_FROM } from "../../src/functions/renewFrom";
import { RENEWED_END } from "../../src/functions/renewedEnd";
import type * as SupportEnd from "../../src/functions/supportEnd";
import { SUPPORT_END } from "../../src/functions/supportEnd";
import type * as SupportStatus from "../../src/functions/supportStatus";
import { SUPPORT_STATUS } from "../../src/functions/supportStatus";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, column } from "./callFunction";
import { CustomFunctionsError } from "./customFunctionsHost";
import { EXCELS, excelWith, leaveExcel } from "./excelWith";

const bought = isoDay("2020-04-15");
const end = isoDay("2021-04-30");
const divided = { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" };

afterEach(leaveExcel);

describe("a call for one cell", () => {
  it("gives one cell, whether its arguments are ranges or bare values", () => {
    expect(SUPPORT_END([["sparx-jp"]], [[bought]])).toEqual([[expect.objectContaining({ basicValue: end })]]);
    expect(cellOf(SUPPORT_END, "sparx-jp", bought, null)).toBe(end);
  });

  it("throws its error with the sentence", () => {
    expect(() => SUPPORT_END([["sparx-jp"]], [["4/5/2021"]])).toThrow(CustomFunctionsError);
    expect(cellOf(SUPPORT_END, "sparx-jp", "4/5/2021")).toEqual({
      error: "#VALUE!",
      sentence: 'from: "4/5/2021" can be read day first or month first. Write the year first, such as 2021-05-04.',
    });
    expect(cellOf(RENEW_FROM, "nec-pp", end)).toEqual({
      error: "#N/A",
      sentence: "nec-pp: day on which renewal opens is not stated by the source. Ask the vendor.",
    });
  });
});

describe("a range", () => {
  it("gives a cell for each cell; an error or a blank stays in its own", () => {
    const given = column(bought, "", "4/5/2021", divided, null, "令和3年4月30日", 0);
    expect(cellsOf(SUPPORT_END, "sparx-jp", given).flat()).toEqual([
      end,
      "",
      expect.objectContaining({ error: "#VALUE!" }),
      { error: "#DIV/0!", sentence: "" },
      "",
      isoDay("2022-04-30"),
      "",
    ]);
  });

  it("fills rows and columns together as in Excel", () => {
    expect(cellsOf(SUPPORT_END, "netjapan-perpetual", column(bought, end), [[12, 24]])).toEqual([
      [isoDay("2021-04-14"), isoDay("2022-04-14")],
      [isoDay("2022-04-29"), isoDay("2023-04-29")],
    ]);
  });

  it("is #N/A where one of the arguments has no cell, naming it", () => {
    const cells = cellsOf(SUPPORT_END, column("sparx-jp", "nec-pp"), column(bought, bought, bought));
    expect(cells).toEqual([
      [end],
      [isoDay("2021-04-30")],
      [{ error: "#N/A", sentence: expect.stringMatching(/^policy has no row or column for this cell/) as string }],
    ]);
  });

  it("takes a policy block as one policy", () => {
    const block = [
      ["initial end", "start, for term"],
      ["initial terms", "12"],
    ];
    expect(cellsOf(SUPPORT_END, block, column(bought, ""))).toEqual([[isoDay("2021-04-14")], [""]]);
  });

  it("has formatted dates up to 1,000 cells and bare ones beyond", () => {
    const ends = (rows: number) => SUPPORT_END([["sparx-jp"]], column(...Array<number>(rows).fill(bought)));
    expect(ends(1000)[999]).toEqual([expect.objectContaining({ basicValue: end, numberFormat: "yyyy-mm-dd" })]);
    expect(ends(1001)[1000]).toEqual([end]);
  });
});

describe("what goes first", () => {
  it("is an error that came in, then a blank, then an error of ours", () => {
    expect(cellOf(SUPPORT_END, "no such policy", divided)).toMatchObject({ error: "#DIV/0!" });
    expect(cellOf(RENEWED_END, "sparx-jp", "", divided)).toMatchObject({ error: "#DIV/0!" });
    expect(cellOf(SUPPORT_END, "no such policy", "")).toBe("");
    expect(cellOf(SUPPORT_END, "no such policy", "soon")).toMatchObject({
      sentence: expect.stringContaining("No policy is called") as string,
    });
  });
});

it("is #VALUE! for a result beyond 9999-12-31", () => {
  expect(cellOf(SUPPORT_END, "sparx-jp", isoDay("9999-01-01"))).toEqual({
    error: "#VALUE!",
    sentence: "The result lies outside 1900-03-01 to 9999-12-31. Check the date 9999-01-01.",
  });
  expect(cellOf(SUPPORT_END, "sparx-jp", isoDay("9998-12-31"))).toBe(isoDay("9999-12-31"));
});

it("names the terms that are sold for one that is not", () => {
  expect(cellOf(SUPPORT_END, "netjapan-perpetual", bought, 13)).toEqual({
    error: "#VALUE!",
    sentence: "netjapan-perpetual: a term of 13 months is not sold. Sold are: 12, 24, 36, 48, 60.",
  });
});

describe("the language", () => {
  it("is English for texts unless the call asks for Japanese, whatever the display language", () => {
    const { SUPPORT_STATUS: status } = excelWith(
      EXCELS.microsoft365,
      () => jest.requireActual<typeof SupportStatus>("../../src/functions/supportStatus"),
      "ja-JP",
    );
    expect(cellOf(status, "sparx-jp", end, end)).toBe("Renewable");
    expect(cellOf(status, "sparx-jp", end, end, "ja")).toBe("更新可能");
  });

  it("is the one asked for in sentences, else the reader's", () => {
    expect(cellOf(SUPPORT_STATUS, "sparx-jp", end - 1, end, "ja")).toMatchObject({
      sentence: expect.stringContaining("サポートは必ず月末に終わります") as string,
    });
    const { SUPPORT_STATUS: status } = excelWith(
      EXCELS.microsoft365,
      () => jest.requireActual<typeof SupportStatus>("../../src/functions/supportStatus"),
      "ja-JP",
    );
    expect(cellOf(status, "sparx-jp", end - 1, end)).toMatchObject({
      sentence: expect.stringContaining("サポートは必ず月末に終わります") as string,
    });
    expect(cellOf(status, "sparx-jp", end - 1, end, "en")).toMatchObject({
      sentence: expect.stringContaining("support always ends on the last day") as string,
    });
  });
});

describe("an Excel without error values and formatted numbers", () => {
  const supportEnd = () =>
    excelWith(EXCELS.perpetual, () => jest.requireActual<typeof SupportEnd>("../../src/functions/supportEnd"), "ja-JP")
      .SUPPORT_END;

  it("gets bare dates, and errors of a range in English words", () => {
    expect(supportEnd()([["sparx-jp"]], column(bought, "soon", divided, "#REF!"))).toEqual([
      [end],
      [expect.stringMatching(/^from: "soon" is not a date/)],
      ["#DIV/0!"],
      ["#REF!"],
    ]);
  });

  it("still throws the error of one cell", () => {
    expect(cellOf(supportEnd(), "sparx-jp", "soon")).toMatchObject({
      error: "#VALUE!",
      sentence: expect.stringContaining("日付ではありません") as string,
    });
  });
});
