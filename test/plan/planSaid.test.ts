import { PLAN_SENTENCES } from "../../src/locales/plan/reasons";
import { LIST_SENTENCES } from "../../src/locales/list";
import { say } from "../../src/list";
import { planSay, planWords } from "../../src/plan";
import { ALL_SENTENCES, message } from "../../src/rules/messages";

const IDS = Object.keys(PLAN_SENTENCES);
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

it.each(IDS)("says %s in both languages, with the same values", (id) => {
  const { en, ja } = PLAN_SENTENCES[id as keyof typeof PLAN_SENTENCES];
  expect(holes(en)).toEqual(holes(ja));
  expect(en).not.toBe(ja);
});

it("has no id of the list reader or of the rules", () => {
  for (const id of IDS) expect([id in LIST_SENTENCES, id in ALL_SENTENCES]).toEqual([false, false]);
});

it("fills the values in", () => {
  const said = planSay("priceUnread", { cell: "F8", found: "free" });
  expect([planWords(said, "en"), planWords(said, "ja")]).toEqual([
    "F8 holds free, which is no price.",
    "F8 の free は価格として読めません。",
  ]);
});

it("passes on what the list reader and the rules say", () => {
  expect(planWords(say("whyMergedCell"), "en")).toContain("Merged");
  expect(planWords(message("openEnded", { policy: "netjapan-msp" }), "ja")).toContain("netjapan-msp");
});
