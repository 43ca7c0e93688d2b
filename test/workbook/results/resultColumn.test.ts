import { headingsOf } from "../../../src/workbook/results/resultColumn";

it("uses the field's words", () => {
  expect(headingsOf(["status", "renewBy"], "ja", [])).toEqual(["状態", "更新期限"]);
});

it("takes no heading that the list has, in any case", () => {
  expect(headingsOf(["status", "problem"], "en", ["Product", " STATUS ", "Status (checked)"])).toEqual([
    "Status (checked) 2",
    "Problem",
  ]);
});
