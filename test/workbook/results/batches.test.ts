import { Pace } from "../../../src/workbook/pace";
import { batches } from "../../../src/workbook/results/batches";

async function all<T>(rows: Iterable<readonly T[]>, most?: number) {
  const found: { first: number; rows: (readonly T[])[] }[] = [];
  for await (const batch of batches(rows, new Pace(), most)) found.push(batch);
  return found;
}

it("keeps the order, and says where each batch begins", async () => {
  const rows = Array.from({ length: 10 }, (_, row) => [row, row]);
  const found = await all(rows, 80);
  expect(found.length).toBeGreaterThan(1);
  expect(found.flatMap((batch) => batch.rows)).toEqual(rows);
  for (const { first, rows: own } of found) expect(own[0]?.[0]).toBe(first);
});

it("stays below the limit in bytes, not in characters", async () => {
  const rows = Array.from({ length: 2000 }, () => ["サポート終了日".repeat(40), 44316]);
  for (const { rows: own } of await all(rows)) {
    expect(Buffer.byteLength(JSON.stringify(own))).toBeLessThan(1_100_000);
  }
});

it("gives a row that is larger than a batch one of its own", async () => {
  const found = await all([["a"], ["x".repeat(1000)], ["b"]], 100);
  expect(found.map(({ first, rows }) => [first, rows.length])).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
  ]);
});

it("has none for no rows", async () => expect(await all([])).toEqual([]));
