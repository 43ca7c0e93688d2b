import { readFlag } from "../../src/list/flagCell";

it.each([true, "TRUE", "Yes", "済", "登録済み", "○", "〇", 1, "2025-04-01", 45748])("reads %j as yes", (value) => {
  expect(readFlag(value)).toBe(true);
});

it.each([false, "no", "未登録", "×", "なし", 0, "-"])("reads %j as no", (value) => {
  expect(readFlag(value)).toBe(false);
});

it.each([null, "", "perhaps", -1])("reads %j as neither", (value) => {
  expect(readFlag(value)).toBeNull();
});
