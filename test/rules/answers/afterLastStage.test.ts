import { afterLastStage } from "../../../src/rules/answers";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";

const [end, paid] = [isoDay("2021-04-30"), isoDay("2025-01-15")];
const over = (after: "buy new" | "upgrade" | "ask vendor") =>
  afterLastStage(checkedPolicy({}), end, paid, { kind: "over", after, because: [] });

it("is none where something is bought instead (SPX-17)", () => {
  expect(over("buy new")).toMatchObject({ kind: "none", message: { id: "buyNew" } });
  expect(over("upgrade")).toMatchObject({ kind: "none", message: { id: "buyUpgrade" } });
});

it("is not stated where only the vendor knows (NJ-7, NEC-4)", () => {
  expect(over("ask vendor")).toMatchObject({ kind: "not stated", message: { id: "askVendor" } });
  const silent = afterLastStage(checkedPolicy({ after: "buy new" }), end, paid, {
    kind: "not stated",
    field: "late 1 until",
    because: [],
  });
  expect(silent).toMatchObject({ kind: "not stated", message: { id: "askVendor" } });
});
