import { date } from "../../src/functions/arguments";
import { sentenceOf } from "../../src/functions/cell";
import { refuseRanges, writeTable } from "../../src/functions/table";

const english = { texts: "en", sentences: "en" } as const;

it("writes each column in its format, the last one repeating", () => {
  const formatted = (basicValue: number) =>
    expect.objectContaining({ basicValue, numberFormat: "yyyy-mm-dd" }) as unknown;
  expect(writeTable([["end", 44316, 44317]], ["plain", "date"], english)).toEqual([
    ["end", formatted(44316), formatted(44317)],
  ]);
});

it("refuses the first argument that has several cells", () => {
  const kinds = [date("end"), date("until")];
  const refused = refuseRanges(kinds, [
    { rows: 1, columns: 1 },
    { rows: 3, columns: 2 },
  ]);
  expect(refused && sentenceOf(refused, "en")).toBe("until: 6 cells were given. Give one cell.");
  expect(refuseRanges(kinds, [{ rows: 1, columns: 1 }])).toBeUndefined();
});
