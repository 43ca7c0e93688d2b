import { finish } from "../../../src/list";
import { understandCells } from "../../../src/list/columns/understandCells";
import type { Mapping } from "../../../src/list/columns/mapColumns";
import { cellsOf } from "../../../src/list/rows/mergedCells";
import { listOf } from "../listOf";

const role = (name: "start" | "end" | "term"): Mapping => ({ role: name, by: "header", why: null });

function understoodCells(rows: (string | number)[][], licences = [...rows.keys()]) {
  const input = listOf(rows);
  return finish(
    understandCells({
      input,
      cells: cellsOf(input, 0),
      headers: ["Start", "End", "Term"],
      mappings: [role("start"), role("end"), role("term")],
      licences,
      answers: {},
    }),
  );
}

it("decides each date column by itself, and suggests to one what another proves", () => {
  const { dates, questions } = understoodCells([
    ["4/5/2021", "13/02/2022", 12],
    ["5/6/2021", "6/7/2022", 24],
  ]);
  expect(dates.get(1)?.order).toBe("day first");
  expect(dates.get(0)?.order).toBeNull();
  expect(questions).toEqual([expect.objectContaining({ id: "dayMonthOrder:start", cells: 2, suggested: "day first" })]);
});

it("decides the unit of terms, or asks", () => {
  expect(understoodCells([["", "", 36]]).termUnit).toBe(1);
  expect(understoodCells([["", "", 3]]).questions.map(({ id }) => id)).toEqual(["termUnit:term"]);
});

it("lets rows that are no licences prove nothing", () => {
  expect(
    understoodCells(
      [
        ["13/02/2021", "", 1],
        ["4/5/2021", "", 36],
      ],
      [1],
    ).dates.get(0)?.order,
  ).toBeNull();
});
