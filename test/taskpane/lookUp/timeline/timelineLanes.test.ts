import { timelineLanes, timelineText } from "../../../../src/taskpane/lookUp/timeline/timelineLanes";
import { timelineOf } from "../../../../src/taskpane/lookUp/timeline/timelineOf";
import { known } from "../known";

function timeline(id?: string) {
  const drawn = timelineOf(known(id));
  if (!drawn) throw new Error("nothing to draw");
  return drawn;
}

it("says in words what is drawn", () => {
  expect(timelineText(timeline(), "en")).toBe(
    "Term: until 2021-04-30 (Fri). Renewal window: 2021-03-01 (Mon) to 2021-04-30 (Fri). " +
      "Vendor's notices: 2021-03-01 (Mon), 2021-04-10 (Sat). " +
      "Lapsed, reinstatable: 2021-05-01 (Sat) to 2024-04-30 (Tue). As of: 2021-03-15 (Mon). lapses on 2021-05-01 (Sat).",
  );
  expect(timelineText(timeline(), "ja")).toContain("更新の受付期間: 2021年3月1日(月)から2021年4月30日(金)まで。");
});

it("says so where nothing can be drawn", () => {
  const lanes = timelineLanes(timeline("nec-pp"), "en");
  expect(lanes.map(({ name, dates }) => [name, dates])).toEqual([
    ["term", "until 2021-04-30 (Fri)"],
    ["window", "none, or not stated"],
    ["notices", "none, or not stated"],
    ["reinstatement", "none, or not stated"],
  ]);
});

it("says until when it can be cancelled, and that it lapses only then, where it renews by itself", () => {
  const renewing = timeline("kepware-us-subscription");
  expect(timelineLanes(renewing, "en")).toContainEqual(
    expect.objectContaining({
      label: "Cancel by, or it renews",
      dates: "2021-03-02 (Tue)",
      marks: [renewing.cancelBy],
    }),
  );
  expect(timelineText(renewing, "en")).toContain("lapses on 2021-05-01 (Sat) if cancelled in time.");
  expect(timelineText(renewing, "ja")).toContain("期限内に解約すれば2021年5月1日(土)に失効。");
});
