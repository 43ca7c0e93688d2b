import { memoryFor } from "../../src/functions/memory";

function counted(cells: number) {
  const asked: unknown[] = [];
  const memory = memoryFor(cells, (value) => {
    asked.push(value);
    return `read ${typeof value}`;
  });
  return { memory, asked };
}

it("asks once for each value of a long range", () => {
  const { memory, asked } = counted(1000);
  const values = [44316, "sparx-jp", 12.5, -1, null, true, Number.NaN, 20210430];
  for (const value of [...values, ...values]) expect(memory.get(value)).toBe(`read ${typeof value}`);
  expect(asked.filter((value) => value !== null)).toEqual(values.filter((value) => value !== null));
});

it("keeps text apart from the number that it looks like", () => {
  const { memory } = counted(1000);
  expect([memory.get(12), memory.get("12"), memory.get(12)]).toEqual(["read number", "read string", "read number"]);
});

it("asks for every value object, which hosts make anew for every cell", () => {
  const { memory, asked } = counted(1000);
  const cell = { type: "Double", basicValue: 44316 };
  memory.get(cell);
  memory.get(cell);
  expect(asked).toEqual([cell, cell]);
});

it("remembers nothing for a handful of cells", () => {
  const { memory, asked } = counted(3);
  memory.get(44316);
  memory.get(44316);
  expect(asked).toEqual([44316, 44316]);
});
