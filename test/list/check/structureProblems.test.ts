import { isoDay } from "../../rules/isoDay";
import { checked, kindsOf, listOf } from "../listOf";

const END = isoDay("2026-12-31");

it("names headers that come again and columns of the same name, without stopping a row", () => {
  const headers = ["Policy", "End date", "END DATE"];
  const { groups, totals } = checked(listOf([headers, ["sparx-jp", END, null], headers, ["sparx-jp", END, null]]));
  expect(groups.slice(0, 2).map(({ kind, level, problems }) => [kind, level, problems[0]?.address])).toEqual([
    ["headerTwice", "assumed", "C1"],
    ["headerRepeated", "tidied", "A3"],
  ]);
  expect(totals.stopped).toBe(0);
});

it("says once that a workbook counts from 1904, and reads its dates right", () => {
  const { groups, rows } = checked(
    listOf(
      [
        ["Policy", "End date"],
        ["sparx-jp", END - 1462],
      ],
      { date1904: true },
    ),
  );
  expect(groups.map(({ kind }) => kind)).toEqual(["countsFrom1904"]);
  expect(rows[0]?.results?.supportEnd).toEqual({ kind: "found", value: END });
});

it("uses the value of a merged cell for all its rows, and says so", () => {
  const merged = [{ firstRow: 1, firstColumn: 1, rows: 2, columns: 1 }];
  const values = [
    ["Policy", "End date", "Seat"],
    ["sparx-jp", END, "A"],
    ["sparx-jp", null, "B"],
  ];
  const { rows } = checked(listOf(values, { merged }));
  expect(rows.map(kindsOf)).toEqual([[], ["mergedCell"]]);
  expect(rows[1]?.results?.supportEnd).toEqual({ kind: "found", value: END });
});
