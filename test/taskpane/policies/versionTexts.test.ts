import { versionTexts } from "../../../src/taskpane/policies/versionTexts";
import { bundled } from "../../rules/answers/asked";
import { checkedPolicy } from "../../rules/policy/checkedPolicy";

it("says in which days the rules hold, and what held before", () => {
  expect(versionTexts(bundled("sparx-jp"), "en")).toEqual({
    present: "rules for payments from 2018-10-01",
    earlier: [
      {
        name: "rules for payments until 2018-09-30",
        lines: [{ name: "After the end: Possible until", text: "no limit" }],
      },
    ],
    isSilentBefore: false,
  });
  expect(versionTexts(bundled("autodesk-maintenance"), "ja")?.earlier).toEqual([
    {
      name: "2016-01-31までの入金に適用される規則",
      lines: [
        { name: "更新後の終了日", text: "記載なし" },
        { name: "終了後: 可能な最終日", text: "サポート終了日、364日後" },
        { name: "最後の段階の後", text: "販売元に確認" },
      ],
    },
  ]);
});

it("says that nothing is known of earlier days", () => {
  expect(versionTexts(bundled("idk-software"), "en")).toEqual({
    present: "rules for purchases from 2013-01-01",
    earlier: [],
    isSilentBefore: true,
  });
});

it("names what an earlier version leaves unsaid, and each difference from the version after it only once", () => {
  const policy = checkedPolicy({
    "version by": "payment",
    "valid from": "2020-04-01",
    after: "buy new",
    "renewal opens": "end, - 2 months",
    "late 1 until": "end, + 30 days",
    "late 2 until": "end, + 60 days",
    "earlier 1 valid from": "2015-04-01",
    "earlier 1 renewal opens": "not stated",
    "earlier 1 after": "upgrade",
    "earlier 2 late 2 until": "no limit",
  });
  expect(versionTexts(policy, "en")?.earlier.map(({ lines }) => lines)).toEqual([
    [
      { name: "Renewal opens", text: "not stated" },
      { name: "After the last stage", text: "buy an upgrade" },
    ],
    [{ name: "Stage 2: Possible until", text: "no limit" }],
  ]);
});

it("has nothing to say of a policy that holds for all days", () => {
  expect(versionTexts(bundled("nec-pp"), "en")).toBeUndefined();
});
