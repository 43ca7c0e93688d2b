import { surchargeOf, type SurchargeBases } from "../../../src/money/late/surchargeOf";
import { found, notStated } from "../../../src/rules/answers";
import { message, sentence } from "../../../src/rules/messages";
import type { SurchargePart } from "../../../src/rules/policy";
import { checkedPolicy } from "../../rules/policy/checkedPolicy";

const acme = checkedPolicy({});
const bases: SurchargeBases = { renewal: 1000, listPrice: 5000, gapPrice: () => found(400), gapMonths: 3 };

function said(parts: readonly [SurchargePart, ...SurchargePart[]], given: Partial<SurchargeBases> = {}) {
  const answer = surchargeOf(acme, parts, { ...bases, ...given });
  return answer.kind === "found" ? answer.value : sentence(answer.message, "en");
}

it.each<[SurchargePart, number]>([
  [{ kind: "share", percent: 25, of: "gap" }, 100],
  [{ kind: "share", percent: 10, of: "renewal" }, 100],
  [{ kind: "share", percent: 2, of: "list price" }, 100],
  [{ kind: "fixed", amount: 60, currency: null }, 60],
  [{ kind: "per month", amount: 25, currency: null }, 75],
])("%j comes to %d", (part, amount) => {
  expect(said([part])).toBe(amount);
});

it("is the larger of two", () => {
  const parts = [
    { kind: "fixed", amount: 90, currency: null },
    { kind: "share", percent: 10, of: "renewal" },
  ] as const;
  expect(said(parts)).toBe(100);
  expect(said(parts, { renewal: 500 })).toBe(90);
});

it("adds no money of another currency, and says which", () => {
  expect(said([{ kind: "fixed", amount: 100, currency: "USD" }])).toMatch(/^acme: the surcharge is 100 USD, /);
});

it("asks for the list price where the surcharge is a share of it", () => {
  expect(said([{ kind: "share", percent: 2, of: "list price" }], { listPrice: null })).toMatch(
    /Give the price of a new/,
  );
});

it("asks for the price of the gap only where a part needs it", () => {
  const gapPrice = () => notStated(message("backPayNotStated", { policy: "acme" }));
  expect(said([{ kind: "share", percent: 10, of: "renewal" }], { gapPrice })).toBe(100);
  expect(said([{ kind: "share", percent: 10, of: "gap" }], { gapPrice })).toMatch(/whether the gap is charged/);
});
