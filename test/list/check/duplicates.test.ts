import { isoDay } from "../../rules/isoDay";
import { checked, listOf } from "../listOf";

const END = isoDay("2026-12-31");
const kinds = (headers: string[], ...rows: (string | number | null)[][]) =>
  checked(listOf([headers, ...rows])).rows.map(({ problems }) => problems.map(({ kind }) => kind));

it("names a row that is the same in every cell, and keeps both", () => {
  const list = checked(
    listOf([
      ["Policy", "End date", "Qty"],
      ["sparx-jp", END, 1],
      ["sparx-jp", END, 1],
    ]),
  );
  expect(list.rows).toHaveLength(2);
  expect(list.rows[1]?.problems).toEqual([
    expect.objectContaining({ kind: "duplicate", why: { id: "whyDuplicate", values: { first: 2 } } }),
  ]);
});

it("does not count the column that numbers the rows", () => {
  expect(kinds(["No.", "Policy", "End date"], [1, "sparx-jp", END], [2, "sparx-jp", END])[1]).toEqual(["duplicate"]);
});

it("takes the same licence and dates with another amount for a change order", () => {
  const headers = ["Policy", "Contract number", "End date", "Amount"];
  expect(kinds(headers, ["sparx-jp", "C-1", END, 100], ["sparx-jp", "C-1", END, 20])).toEqual([[], ["changeOrder"]]);
});

it("takes the next term of a licence for no duplicate, nor rows without a number", () => {
  const headers = ["Policy", "Contract number", "End date", "Amount"];
  expect(kinds(headers, ["sparx-jp", "C-1", END, 1], ["sparx-jp", "C-1", isoDay("2027-12-31"), 1])).toEqual([[], []]);
  expect(kinds(headers, ["sparx-jp", "-", END, 1], ["sparx-jp", null, END, 2])).toEqual([[], []]);
});
