import { checkList, understandList } from "../../../src/list";
import { dayOf } from "../../../src/rules/days";
import { bundledPolicies } from "../../../src/rules/policies";
import {
  TO_CHECK_COLUMNS,
  TO_CHECK_ROWS,
  toCheckLength,
  toCheckRows,
} from "../../../src/workbook/results/toCheckSheet";

const asOf = dayOf(2021, 3, 15);
function rowsFor(ends: (string | number)[], language: "en" | "ja") {
  const values = [["Product", "Support end"], ...ends.map((end) => ["sparx-jp", end])];
  const list = understandList({ sheet: "My list", firstRow: 0, firstColumn: 0, values }, {}, bundledPolicies);
  const checked = checkList(list, asOf, bundledPolicies);
  return { checked, rows: [...toCheckRows("My list", checked, asOf, language)] };
}

it("is as long as it says, and as wide in every row", () => {
  for (const ends of [[dayOf(2021, 4, 30)], ["soon", dayOf(2021, 4, 30), "later"]]) {
    const { checked, rows } = rowsFor(ends, "en");
    expect(rows).toHaveLength(toCheckLength(checked));
    expect(rows.every((row) => row.length === TO_CHECK_COLUMNS.length)).toBe(true);
  }
});

it("names each row that stops with its cell, what stands there and why", () => {
  const { rows } = rowsFor([dayOf(2021, 4, 30), "=soon"], "en");
  const [last = []] = rows.slice(-1);
  expect(last.slice(0, 4)).toEqual([3, "'B3", "Support end", "'=soon"]);
  expect(String(last[4]).length).toBeGreaterThan(10);
});

it("says so where no row needs anybody", () => {
  const { rows } = rowsFor([dayOf(2021, 4, 30)], "ja");
  expect(rows[TO_CHECK_ROWS.headings + 1]?.[0]).toBe("要確認の行はありません。");
});
