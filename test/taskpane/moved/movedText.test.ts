import { compareLists, planSay, type MovedRow } from "../../../src/plan";
import { paneWords } from "../../../src/locales/taskpane";
import { movedText, shiftsText } from "../../../src/taskpane/moved/movedText";
import { isoDay } from "../../rules/isoDay";
import { licence, listOf, named } from "../../plan/plannedLicences";

const later = isoDay("2026-06-01");
const wanted = { end: "2026-04-30" };
const { moved } = compareLists(listOf([licence(wanted)]), listOf([licence(wanted, later)], later));
const [row] = moved as [MovedRow];

it("says from what to what each answer changes", () => {
  expect(movedText(row, paneWords.en, "en")).toContain("Status: Renewable → Reinstatable");
  expect(movedText(row, paneWords.ja, "ja")[0]).toBe("状態: 更新可能 → 再開可能");
});

it("says why a row can be told on one side only", () => {
  const one: MovedRow = {
    ...row,
    product: named("P"),
    after: { kind: "left out", why: planSay("notRead") },
    changed: [],
    days: {},
  };
  expect(movedText(one, paneWords.en, "en")).toEqual([
    "Status: Renewable",
    "not to be told: The row could not be read.",
  ]);
});

it("tells the commonest shifts, and how many others there are", () => {
  const shifts = [
    { days: -30, rows: 1 },
    { days: 1, rows: 2 },
    { days: 61, rows: 9 },
    { days: 62, rows: 1 },
    { days: 63, rows: 1 },
  ];
  expect(shiftsText(shifts, paneWords.en, "en")).toBe(
    "9 rows 61 days later, 2 rows 1 day later, 1 row 30 days earlier, 1 row 62 days later, and 1 more way",
  );
  expect(shiftsText([{ days: 61, rows: 9 }], paneWords.ja, "ja")).toBe("61 日後ろへ 9 行");
});
