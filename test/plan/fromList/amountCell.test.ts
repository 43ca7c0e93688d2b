import { readAmountCell } from "../../../src/plan/fromList/amountCell";

const amount = (value: number) => ({ kind: "amount", amount: value });

it("reads numbers, and digits as text", () => {
  expect([14520, 0, 0.5].map(readAmountCell)).toEqual([14520, 0, 0.5].map(amount));
  expect(["14520", "14,520", "1,234,567.5", "１４，５２０", " 0 "].map(readAmountCell)).toEqual(
    [14520, 14520, 1234567.5, 14520, 0].map(amount),
  );
});

it("takes nothing, and what people type for nothing, for blank", () => {
  for (const value of [null, "", " ", "-", "n/a", "未定"]) expect(readAmountCell(value)).toEqual({ kind: "blank" });
});

it("reads nothing else: what it might mean is asked, not guessed", () => {
  for (const value of [-1, "1,45,20", "1.234,56", "14520 JPY", "free", "#N/A", true, "1e5"]) {
    expect(readAmountCell(value)).toEqual({ kind: "unread" });
  }
});
