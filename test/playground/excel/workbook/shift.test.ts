import fc from "fast-check";
import { Sheet } from "../../../../src/playground/excel/workbook/sheet";
import { shiftCells, shiftedBox } from "../../../../src/playground/excel/workbook/shift";
import type { Shift } from "../../../../src/playground/excel/workbook/shift";
import { anyBox } from "./anyBox";

const anyAxis = fc.constantFrom<Shift["axis"]>("rows", "columns");
const filled = () => {
  const sheet = new Sheet("1", "Licences");
  sheet.fill(Array.from({ length: 30 }, (_, row) => Array.from({ length: 30 }, (__, column) => `${row},${column}`)));
  return sheet;
};

it("moves a box as it moves the box's cells", () =>
  fc.assert(
    fc.property(
      anyBox,
      anyBox,
      anyAxis,
      fc.constantFrom<Shift["kind"]>("insert", "delete"),
      (box, cells, axis, kind) => {
        const sheet = filled();
        const wide = axis === "rows" ? { ...cells, column: 0, columns: 40 } : { ...cells, row: 0, rows: 40 };
        const shift: Shift = { kind, box: wide, axis };
        const moved = shiftedBox(box, shift);
        shiftCells(sheet, shift);
        const before = new Set<unknown>();
        for (let r = 0; r < box.rows; r++)
          for (let c = 0; c < box.columns; c++) before.add(`${box.row + r},${box.column + c}`);
        const found: unknown[] = [];
        sheet.forEach(({ value }) => void (before.has(value) && found.push(value)));
        const inside: unknown[] = [];
        if (moved) sheet.forEach(({ value }) => void (before.has(value) && inside.push(value)), moved);
        expect(inside).toEqual(found);
      },
    ),
  ));

it("is undone by the opposite shift", () =>
  fc.assert(
    fc.property(anyBox, anyBox, anyAxis, (box, cells, axis) => {
      const there = shiftedBox(box, { kind: "insert", box: cells, axis });
      expect(there && shiftedBox(there, { kind: "delete", box: cells, axis })).toEqual(box);
      const sheet = filled();
      shiftCells(sheet, { kind: "insert", box: cells, axis });
      shiftCells(sheet, { kind: "delete", box: cells, axis });
      expect(sheet.used()).toEqual(filled().used());
      expect(sheet.at(20, 20).value).toBe("20,20");
    }),
  ));
