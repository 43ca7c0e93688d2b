import { finish, understandInSteps, understandList, wordsOf } from "../../src/list";
import { bundledPolicies } from "../../src/rules/policies";
import { listOf, understood } from "./listOf";

const HEADERS = ["製品名", "納品日", "サポート終了日"];

it("says where the list is, what its columns hold and why", () => {
  const values = [["Our licences", null, null], HEADERS, ["EA", "13/02/2021", 44316], ["EA", "4/5/2021", null]];
  const list = understood(listOf(values, { firstRow: 3, firstColumn: 1 }));
  expect(list.headerRow).toBe(4);
  expect(list.licenceRows).toEqual([5, 6]);
  expect(list.passedOver).toEqual([
    { row: 3, why: "title" },
    { row: 4, why: "header" },
  ]);
  const [product, delivered, end] = list.columns;
  expect([product?.letters, delivered?.letters, end?.letters]).toEqual(["B", "C", "D"]);
  expect(delivered).toMatchObject({
    column: 2,
    role: "delivered",
    by: "header",
    dates: { order: "day first", proof: { address: "C6", text: "13/02/2021" } },
  });
  expect(delivered?.why && wordsOf(delivered.why, "en")).toBe('The header says "納品日".');
  expect(end?.dates?.order).toBeNull();
});

it("takes a chosen header row and chosen columns", () => {
  const values = [HEADERS, ["EA", 44000, 44316], ["EA", 44001, 44347]];
  const list = understood(listOf(values), { headerRow: null, columns: { end: 1, start: 2 } });
  expect(list.headerRow).toBeNull();
  expect(list.licenceRows).toEqual([0, 1, 2]);
  expect(list.columns.map(({ role, by }) => [role, by])).toEqual([
    [null, null],
    ["end", "choice"],
    ["start", "choice"],
  ]);
});

it("finds the header itself when a remembered one lies outside the range", () => {
  expect(understood(listOf([HEADERS, ["EA", 44000, 44316]]), { headerRow: 99 }).headerRow).toBe(0);
});

it("groups names and tells each row its group", () => {
  const list = understood(
    listOf([HEADERS, ["Drawing tool", 1, 44316], ["LemonTree", 1, 44316], ["drawing  tool", 1, 44316]]),
  );
  expect(list.nameGroups.map(({ product, rows, policyId }) => [product, rows, policyId])).toEqual([
    ["Drawing tool", 2, null],
    ["LemonTree", 1, "sparx-jp-lemontree"],
  ]);
  expect(list.groupOfRow).toEqual([0, 1, 0]);
});

it("leaves rows out that were chosen to be, and accounts for them", () => {
  const list = understood(listOf([HEADERS, ["Drawing tool", 1, 44316], ["LemonTree", 1, 44316]]), {
    policies: { " / drawing tool / ": null },
  });
  expect(list.licenceRows).toEqual([2]);
  expect(list.passedOver).toContainEqual({ row: 1, why: "left out" });
});

it("uses an answer, and then asks no more", () => {
  const input = listOf([HEADERS, ["EA", "4/5/2021", 44316]]);
  const [question] = understood(input).questions;
  const answers = { [question?.id ?? ""]: question?.options[0]?.value ?? "" };
  const list = understood(input, { answers });
  expect(question?.cells).toBe(1);
  expect(list.questions).toEqual([]);
  expect(list.columns[1]?.dates?.order).toBe("day first");
});

it("sees a workbook that counts from 1904, unless it is told", () => {
  const values = [HEADERS, ["EA", 44000 - 1462, 44316 - 1462]];
  const texts = [HEADERS, ["EA", "2020-06-18", "2021-04-30"]];
  expect(understood(listOf(values, { texts })).date1904).toBe(true);
  expect(understood(listOf(values, { texts, date1904: false })).date1904).toBe(false);
});

it("takes a range without any cell, and rows of different lengths", () => {
  expect(understood(listOf([])).licenceRows).toEqual([]);
  expect(understood(listOf([["Product", "End date"], ["EA"], ["EA", 44316, "extra"]])).columns).toHaveLength(3);
});

it("gives in steps what it gives at once", () => {
  const rows = Array.from({ length: 4100 }, (_, row) => ["EA", 44000 + (row % 100), 44316]);
  const input = listOf([HEADERS, ...rows]);
  const steps = understandInSteps(input, {}, bundledPolicies);
  expect(steps.next().done).toBe(false);
  expect(finish(steps)).toEqual(understandList(input, {}, bundledPolicies));
});
