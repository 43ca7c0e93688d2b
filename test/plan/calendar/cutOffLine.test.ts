import { cutOffLine } from "../../../src/plan/calendar/cutOffLine";
import { lastSafeDay, type SafeDay } from "../../../src/rules/answers";
import type { Policy } from "../../../src/rules/policy";
import { bundled } from "../../rules/answers/asked";
import { isoDay } from "../../rules/isoDay";
import { checkedPolicy } from "../../rules/policy/checkedPolicy";

function safe(policy: Policy, channel: string | null, aim: "renew" | "reinstate" = "reinstate"): SafeDay {
  const answer = lastSafeDay(policy, isoDay("2027-04-30"), { aim, channel });
  if (answer.kind !== "found") throw new Error(answer.message.id);
  return answer.value;
}

const sparx = bundled("sparx-jp");

it("gives the clock time of the channel in the vendor's zone (SPX-15)", () => {
  expect(cutOffLine(sparx, "package", safe(sparx, "package"), "en")).toBe(
    "Cut-off on the vendor's last day: 16:00 (Asia/Tokyo)",
  );
});

it("gives those of all channels where none is known", () => {
  expect(cutOffLine(sparx, null, safe(sparx, null), "ja")).toBe(
    "最終日の締切は購入経路によって異なります: ダイレクト 15:00、パッケージ 16:00(Asia/Tokyo)",
  );
});

it("names no zone where the policy names none", () => {
  const own = checkedPolicy({ "late 1 until": "end, + 30 days", "late 1 cut-off": "shop 18:00" });
  expect(cutOffLine(own, "shop", safe(own, "shop"), "en")).toBe("Cut-off on the vendor's last day: 18:00");
  expect(cutOffLine(own, "web", safe(own, "web"), "en")).toBe("");
});

it("is empty where the day has no cut-off: a renewal", () => {
  expect(cutOffLine(sparx, null, safe(sparx, null, "renew"), "en")).toBe("");
});
