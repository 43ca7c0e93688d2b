import { numberFormatOf, headingsOf } from "../../../src/workbook/results/resultColumn";

it("uses the field's words", () => {
  expect(headingsOf(["status", "renewBy"], "ja", [])).toEqual(["状態", "更新期限"]);
});

it("takes no heading that the list has, in any case", () => {
  expect(headingsOf(["status", "problem"], "en", ["Product", " STATUS ", "Status (checked)"])).toEqual([
    "Status (checked) 2",
    "Problem",
  ]);
});

it("shows a clock time only where a licence names its channel", () => {
  expect(numberFormatOf("reinstateBy", true)).toBe("yyyy-mm-dd hh:mm;;");
  expect(numberFormatOf("reinstateBy", false)).toBe("yyyy-mm-dd;;");
  expect(numberFormatOf("supportEnd", true)).toBe("yyyy-mm-dd;;");
  expect(numberFormatOf("status", true)).toBe("General");
});
