import { finish } from "../../../src/list";
import { sortRows } from "../../../src/list/rows/sortRows";
import type { Mapping } from "../../../src/list/columns/mapColumns";

const product: Mapping = { role: "product", by: "header", why: null };
const end: Mapping = { role: "end", by: "header", why: null };

it("accounts for every row once, licences apart", () => {
  const values = [
    ["Our list", null],
    ["Product", "End"],
    ["EA", 44316],
    [null, null],
    ["Product", "End"],
    ["EA", null],
    ["Total", null],
    ["※ remark", null],
  ];
  expect(finish(sortRows(values, { row: 1, groupRow: null }, [product, end]))).toEqual({
    licences: [2, 5],
    passedOver: [
      { row: 0, why: "title" },
      { row: 1, why: "header" },
      { row: 3, why: "blank" },
      { row: 4, why: "header again" },
      { row: 6, why: "total" },
      { row: 7, why: "note" },
    ],
  });
});

it("pauses between a few thousand rows", () => {
  const steps = sortRows(
    Array.from({ length: 4000 }, () => ["EA", 44316]),
    null,
    [product, end],
  );
  expect(steps.next()).toEqual({ done: false, value: { done: 2000, total: 4000 } });
});

it("passes over groups and headers that come again together", () => {
  const values = [
    ["", "Support"],
    ["Product", "End"],
    ["EA", 44316],
    ["", "Support"],
    ["Product", "End"],
    ["Support", ""],
  ];
  expect(finish(sortRows(values, { row: 1, groupRow: 0 }, [product, end]))).toEqual({
    licences: [2, 5],
    passedOver: [
      { row: 0, why: "header" },
      { row: 1, why: "header" },
      { row: 3, why: "header again" },
      { row: 4, why: "header again" },
    ],
  });
});
