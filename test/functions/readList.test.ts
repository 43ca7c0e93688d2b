import { date } from "../../src/functions/arguments";
import { CellError, sentenceOf } from "../../src/functions/cell";
import { amount, number } from "../../src/functions/numberArguments";
import { policy } from "../../src/functions/policyArgument";
import { readList, type ListKind } from "../../src/functions/readList";
import { wrong } from "../../src/rules/answers";
import { message } from "../../src/rules/messages";
import { column } from "./callFunction";

const pairs = {
  kinds: [number("first"), amount("second")] as const,
  isEmpty: ([, blank]: readonly boolean[]) => blank === true,
  item: (first: number, second: number) =>
    first === 13 ? wrong(message("notAFlag", { argument: "first", found: 13 })) : { pair: `${first} ${second}` },
};

function read(...raw: unknown[]): unknown {
  const list = readList(pairs, raw);
  if (list instanceof CellError) return `${list.code} ${sentenceOf(list, "en")}`;
  return list.items.map(({ pair }) => pair);
}

it("makes an item of each position that the arguments fill together", () => {
  expect(read(column(1, 2), column(3, 4))).toEqual(["1 3", "2 4"]);
  expect(read([[1, 2]], column(3, 4))).toEqual(["1 3", "2 3", "1 4", "2 4"]);
  expect(read(1, 3)).toEqual(["1 3"]);
  expect(read(column(1, 2), 3)).toEqual(["1 3", "2 3"]);
});

it("reads long lists as it reads short ones", () => {
  const days = Array.from({ length: 1000 }, (_, index) => 1 + (index % 7));
  expect(read(column(...days), 5)).toEqual(days.map((day) => `${day} 5`));
});

it("passes over what is empty, blank where it must not be, or without a cell of its own", () => {
  expect(read(column(1, 2, 3), column(4, "", 6))).toEqual(["1 4", "3 6"]);
  expect(read(column(1, "", 3), column(4, 5, 6))).toEqual(["1 4", "3 6"]);
  expect(read(column("", 2), 7)).toEqual(["2 7"]);
  // One licence is one licence, blank or not.
  expect(read(1, "")).toEqual([]);
});

it("names the row of what cannot be read, or makes no item", () => {
  expect(read(column(1, "x"), 7)).toMatch(/^#VALUE! Row 2: first: "x" is not a number/);
  expect(read(column(1, 13), 7)).toBe("#VALUE! Row 2: first: 13 is neither TRUE nor FALSE. Enter one of the two.");
  expect(read([[1, 2, 13]], 7)).toMatch(/^#VALUE! Row 1, column 3: first/);
  expect(read(column(1, "#N/A"), 7)).toBe("#VALUE! Row 2: first: the cell holds the error #N/A. Mend that cell.");
  expect(read(13, 7)).toMatch(/^#VALUE! first: 13/);
});

it("lets an error of one cell out as it came in, before all others", () => {
  expect(read(column("x", 1), "#REF!")).toBe("#REF! ");
  expect(read(column(1, 2), "x")).toMatch(/^#VALUE! second: "x"/);
});

it("is #N/A where an argument is too short for the others", () => {
  expect(read(column(1, 2, 3), column(4, 5))).toMatch(/^#N\/A second has no row or column/);
  expect(read(column("x", 2, 3), column(4, 5))).toMatch(/^#N\/A/);
});

it("reads an argument that means one thing as a whole", () => {
  const list: ListKind<readonly [typeof policy, ReturnType<typeof date>], { id: string; end: number }> = {
    kinds: [policy, date("ends")],
    isEmpty: () => false,
    item: ({ id }, end) => ({ id, end }),
  };
  const block = [
    ["id", "acme"],
    ["renewal terms", "12"],
  ];
  expect(readList(list, [block, column(44316, 44317, "")])).toMatchObject({
    items: [
      { id: "acme", end: 44316 },
      { id: "acme", end: 44317 },
    ],
  });
});

it("names an item's row later on", () => {
  const list = readList(pairs, [column("", 2, 3), column(4, 5, 6)]);
  if (list instanceof CellError) throw new Error(sentenceOf(list, "en"));
  const error = list.inRow(1, message("endMissing"));
  expect([sentenceOf(error, "en"), sentenceOf(error, "ja")]).toEqual([
    "Row 3: No support end is given. Enter it, or clear the amount.",
    "3 行目: サポート終了日がありません。入力するか、金額を消してください。",
  ]);
});
