import fc from "fast-check";
import { rowHash } from "../../../src/list/check/rowHash";

const cells = fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)), { maxLength: 5 });

it("is a whole number that JavaScript holds exactly, equal for equal rows", () => {
  fc.assert(
    fc.property(cells, (row) => {
      expect(Number.isSafeInteger(rowHash(row))).toBe(true);
      expect(rowHash([...row])).toBe(rowHash(row));
    }),
  );
});

it("tells where one cell ends and the next begins", () => {
  expect(rowHash(["ab", "c"])).not.toBe(rowHash(["a", "bc"]));
  expect(rowHash(["a", null])).not.toBe(rowHash(["a"]));
});

it("gives 50,000 numbered rows numbers of their own", () => {
  const hashes = new Set(Array.from({ length: 50_000 }, (_, row) => rowHash([`L-${row}`, 44000 + (row % 7)])));
  expect(hashes.size).toBe(50_000);
});
