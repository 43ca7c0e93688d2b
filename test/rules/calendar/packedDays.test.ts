import fc from "fast-check";
import { packDays, unpackDays } from "../../../src/rules/calendar/packedDays";

const risingDays = fc
  .tuple(fc.integer({ min: 0, max: 3_000_000 }), fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 }))
  .map(([after, distances]) => {
    let last = after;
    return { after, days: distances.map((distance) => (last += distance)) };
  });

it("writes a day as its distance from the one before it", () => {
  expect(packDays([3, 4, 64], 0)).toBe("&$~'");
  expect(unpackDays("&$~'", 0)).toEqual([3, 4, 64]);
});

it("writes 56 days as one character and 57 as two", () => {
  expect(packDays([56], 0)).toHaveLength(1);
  expect(packDays([57], 0)).toHaveLength(2);
  expect(unpackDays(packDays([56, 113], 0), 0)).toEqual([56, 113]);
});

it("reads back what it wrote", () => {
  fc.assert(
    fc.property(risingDays, ({ after, days }) => {
      expect(unpackDays(packDays(days, after), after)).toEqual(days);
    }),
  );
});

it("writes nothing that JSON has to escape", () => {
  fc.assert(
    fc.property(risingDays, ({ after, days }) => {
      const text = packDays(days, after);
      expect(JSON.stringify(text)).toHaveLength(text.length + 2);
    }),
  );
});

it.each([[[5, 5]], [[6, 5]], [[0]], [[-1]], [[NaN]]])("refuses days that do not rise: %j", (days) => {
  expect(() => packDays(days, 0)).toThrow(RangeError);
});
