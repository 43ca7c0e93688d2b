import fc from "fast-check";
import { yearsTouched } from "../../../src/workbook/planSheet/monthRows";

it("leaves room for every fiscal year that months may touch, and no more", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), (months) => {
      const touched = Array.from({ length: 12 }, (_, before) => Math.ceil((before + months) / 12));
      expect(yearsTouched(months)).toBe(Math.max(...touched));
    }),
  );
});
