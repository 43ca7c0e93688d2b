import { explain, nextAction } from "../../../src/rules/answers";
import { isoText } from "../../../src/rules/days";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";
import { bundled } from "./asked";

const next = (policy: string | Parameters<typeof checkedPolicy>[0], end: string, asOf: string) => {
  const answer = nextAction(
    typeof policy === "string" ? bundled(policy) : checkedPolicy(policy),
    isoDay(end),
    isoDay(asOf),
  );
  if (answer.kind !== "found") return answer.kind;
  return [answer.value.action, answer.value.on === null ? null : isoText(answer.value.on)];
};

it.each([
  ["sparx-jp", "2021-04-30", "2021-02-28", ["renewFrom", "2021-03-01"]],
  ["sparx-jp", "2021-04-30", "2021-03-15", ["renewBy", "2021-04-30"]],
  ["sparx-jp", "2020-07-31", "2021-01-01", ["reinstateBy", "2023-07-31"]],
  ["sparx-jp", "2020-07-31", "2023-08-01", ["buyNew", null]],
  ["nec-pp", "2026-01-31", "2025-06-01", ["renewBy", "2026-01-31"]],
  ["nec-pp", "2026-01-31", "2026-02-01", ["askVendor", null]],
  ["sparx-jp-annual", "2024-09-29", "2024-09-01", ["buyNewBy", "2024-09-29"]],
  ["netjapan-msp", "2025-01-20", "2026-01-01", ["nothing", null]],
])("%s, end %s, as of %s", (policy, end, asOf, expected) => {
  expect(next(policy, end, asOf)).toEqual(expected);
});

it.each([
  ["2026-11-02", ["cancelBy", "2026-11-02"]],
  ["2026-11-03", ["nothing", null]],
  ["2026-12-31", ["nothing", null]],
  // It may have been cancelled, or the list is out of date.
  ["2027-01-01", ["askVendor", null]],
])("where a licence renews by itself there is only a day to cancel by: as of %s", (asOf, expected) => {
  expect(next("kepware-us-subscription", "2026-12-31", asOf)).toEqual(expected);
});

describe("a licence that renews by itself", () => {
  const own = { "renewed end": "end, + 1 year", "cancel by": "end, - 1 month" };

  it("is not renewed by hand while its window is open, nor asked about once that has closed", () => {
    const window = { ...own, "renewal opens": "end, - 60 days", "renewal closes": "end, - 7 days" };
    expect(next(window, "2024-12-31", "2024-10-01")).toEqual(["cancelBy", "2024-11-30"]);
    expect(next(window, "2024-12-31", "2024-11-30")).toEqual(["cancelBy", "2024-11-30"]);
    expect(next(window, "2024-12-31", "2024-12-01")).toEqual(["nothing", null]);
    expect(next(window, "2024-12-31", "2024-12-30")).toEqual(["nothing", null]);
  });

  it("can be one whose day to cancel only the vendor knows", () => {
    expect(next({ ...own, "cancel by": "not stated" }, "2024-12-31", "2024-12-01")).toEqual(["askVendor", null]);
  });

  it("follows its late stages after the end", () => {
    expect(next({ ...own, "late 1 until": "end, + 30 days" }, "2024-12-31", "2025-01-01")).toEqual([
      "reinstateBy",
      "2025-01-30",
    ]);
  });

  it("is renewed as others are where its policy says that there is no such day", () => {
    expect(next({ ...own, "cancel by": "none" }, "2024-12-31", "2024-12-01")).toEqual(["renewBy", "2024-12-31"]);
  });

  it("has each step explained with its rule", () => {
    const policy = checkedPolicy(own);
    const rows = (asOf: string, language: "en" | "ja") => {
      const answer = nextAction(policy, isoDay("2024-12-31"), isoDay(asOf));
      if (answer.kind === "wrong") throw new Error(answer.message.id);
      return explain(policy, answer, language).map(({ text, day, cited }) => [
        text,
        typeof day === "number" ? isoText(day) : day,
        cited,
      ]);
    };
    const counted = [
      ["Support end", "2024-12-31", "end"],
      ["1 month earlier", "2024-11-30", "cancel by"],
    ];
    expect(rows("2024-11-30", "en")).toEqual([...counted, ["Let it renew, or cancel by", "2024-11-30", "next action"]]);
    expect(rows("2024-12-01", "en")).toEqual([
      ...counted,
      ["past the last day to cancel: renews by itself after the end", null, "cancel by"],
      ["Nothing to do", null, "next action"],
    ]);
    expect(rows("2024-12-01", "ja").at(-2)?.[0]).toContain("自動更新");
  });
});

it("has no day where reinstatement has no limit", () => {
  expect(next({ "late 1 until": "no limit" }, "2024-12-31", "2025-01-01")).toEqual(["reinstate", null]);
});

it("buys an upgrade where the policy ends with one", () => {
  expect(next({ "late 1 until": "none", after: "upgrade" }, "2024-12-31", "2025-01-01")).toEqual(["buyUpgrade", null]);
});

it("asks the vendor once the window closed before the end", () => {
  const early = { "renewed end": "end, + 1 year", "renewal closes": "end, - 7 days" };
  expect(next(early, "2024-12-31", "2024-12-25")).toEqual(["askVendor", null]);
});

it("refuses an end that the policy cannot have", () => {
  expect(next("sparx-jp", "2021-04-29", "2021-04-01")).toBe("wrong");
});
