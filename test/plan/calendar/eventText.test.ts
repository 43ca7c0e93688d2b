import { businessDaysOf } from "../../../src/rules/answers";
import type { Language } from "../../../src/rules/messages";
import type { ActionKind, CalendarLicence } from "../../../src/plan/calendar";
import { eventText, type EndingGroup } from "../../../src/plan/calendar/eventText";
import { groupLicences } from "../../../src/plan/calendar/groupLicences";
import { licenceActions } from "../../../src/plan/calendar/licenceActions";
import { bundled } from "../../rules/answers/asked";
import { isoDay } from "../../rules/isoDay";
import { checkedPolicy } from "../../rules/policy/checkedPolicy";
import { licenceOf } from "./licenceOf";

interface Asked {
  readonly asOf?: string;
  readonly approvalDays?: number;
  readonly language?: Language;
}

function textOf(kind: ActionKind, licences: CalendarLicence[], asked: Asked = {}) {
  const { asOf = "2026-11-22", approvalDays = 5, language = "en" } = asked;
  const [group] = groupLicences(licences);
  if (group === undefined || group.end === null) throw new Error("no group");
  const { policy, end, channel } = group;
  const businessDays = businessDaysOf(policy);
  const found = licenceActions({ policy, end, channel, asOf: isoDay(asOf), approvalDays, businessDays });
  const action = found.kind === "dated" ? found.actions.find((one) => one.kind === kind) : undefined;
  if (action === undefined) throw new Error(kind);
  return eventText(group as EndingGroup, action, { approvalDays, language });
}

it("says what to do, for what, whose it is, by which rule and how sure", () => {
  const { summary, description } = textOf("safeToRenew", [licenceOf()]);
  expect(summary).toBe("Last safe day to renew: Enterprise Architect");
  expect(description.split("\n")).toEqual([
    "Start the approval on this day at the latest: it takes 5 business days.",
    "The order must reach the vendor by 2027-04-30, the last business day for it. Support ends on 2027-04-30.",
    "1 licence: Enterprise Architect EA-1",
    "Owner: Aoki",
    "Rule: sparx-jp, SPX-4",
    "Source: Renewing and reinstating support, https://www.sparxsystems.jp/purchase/support_ext.htm " +
      "(rules for payments from 2018-10-01)",
    "How sure: the vendor's own page",
  ]);
});

it("says the same in Japanese", () => {
  const { summary, description } = textOf("safeToRenew", [licenceOf({ owner: "青木" })], { language: "ja" });
  expect(summary).toBe("更新手続きの開始期限: Enterprise Architect");
  expect(description).toContain(
    "サポートは 2027-04-30 に終了します。\n対象 1 件: Enterprise Architect EA-1\n担当者: 青木\n",
  );
  expect(description).toContain("出典: サポート更新・再開について, https://");
});

it("names the first five of many licences and counts the others", () => {
  const many = Array.from({ length: 7 }, (_, index) => licenceOf({ licence: `EA-${index + 1}` }));
  const { summary, description } = textOf("renewBy", many);
  expect(summary).toBe("Renew by: Enterprise Architect (7 licences)");
  expect(description).toContain("7 licences: Enterprise Architect EA-1; ");
  expect(description).toContain("Enterprise Architect EA-5; and 2 more\n");
  expect(description).not.toContain("EA-6");
});

it("names a licence without a number by its cell, and several products by the first", () => {
  const { summary, description } = textOf(
    "renewBy",
    [
      licenceOf({ product: "Zeta", licence: "" }),
      licenceOf({ product: "Alpha", licence: "", address: "B7", owner: "" }),
      licenceOf({ product: "Alpha", licence: "", address: "B9" }),
    ].map((licence) => ({ ...licence, owner: "" })),
  );
  expect(summary).toBe("Renew by: Alpha and others (3 licences)");
  expect(description).toContain("Alpha (cell B7); Alpha (cell B9); Zeta (cell A2)");
  expect(description).not.toContain("Owner");
});

it("keeps the last safe day in sight on the vendor's last day, for it may have passed", () => {
  const { description } = textOf("renewBy", [licenceOf()], { asOf: "2027-04-28" });
  expect(description).toContain("Last safe day to begin, with 5 business days for the approval: 2027-04-22.");
});

it("says what becomes of a licence that nobody cancels, and until when a notice must arrive", () => {
  const licence = licenceOf({ policy: bundled("kepware-us-subscription"), end: "2027-12-31", product: "KEPServerEX" });
  const last = textOf("cancelBy", [licence]);
  expect(last.summary).toBe("Cancel by, or it renews: KEPServerEX");
  expect(last.description).toContain(
    "otherwise the licence renews by itself after 2027-12-31.\nLast safe day to begin",
  );
  expect(last.description).toContain("Rule: kepware-us-subscription, cancel by (inferred)\n");
  const { description } = textOf("safeToCancel", [licence], { language: "ja" });
  expect(description).toMatch(/^遅くともこの日に社内承認/);
  expect(description).toContain("最後の営業日である 2027-11-02 までに");
});

it("writes the cut-off in the vendor's zone, and all of them where the channel is not known (SPX-15)", () => {
  const lapsed = { asOf: "2027-05-01" };
  expect(textOf("reinstateBy", [licenceOf({ channel: "direct" })], lapsed).description).toContain(
    "Cut-off on the vendor's last day: 15:00 (Asia/Tokyo)",
  );
  expect(textOf("reinstateBy", [licenceOf()], lapsed).description).toContain(
    "depends on the channel: direct 15:00; package 16:00 (Asia/Tokyo)",
  );
  expect(textOf("reinstateBy", [licenceOf()], { ...lapsed, language: "ja" }).description).toContain(
    "ダイレクト 15:00、パッケージ 16:00(Asia/Tokyo)",
  );
});

it("tells the last day of a reinstatement that may not be needed from one that is", () => {
  expect(textOf("reinstateBy", [licenceOf()]).description).toMatch(/^Only if the support .* was not renewed/);
  expect(textOf("reinstateBy", [licenceOf()], { asOf: "2027-05-01" }).description).toMatch(/^Last day to reinstate/);
});

it("says where holidays are not official yet, and where none are known", () => {
  const later = licenceOf({ end: "2029-04-30" });
  expect(textOf("renewBy", [later]).description).toContain("holidays that are not official yet (after 2027-12-31)");
  expect(textOf("renewBy", [licenceOf()]).description).not.toContain("official");
  const own = licenceOf({ policy: checkedPolicy({ "renewed end": "end, + 1 year" }) });
  expect(textOf("renewBy", [own]).description).toContain("the policy names no calendar");
  expect(textOf("renewBy", [own]).description).toContain("How sure: entered by the user");
});

it("says that a rule is inferred, and on which condition a notice comes", () => {
  const nec = licenceOf({ policy: bundled("nec-pp") });
  const inferred = checkedPolicy({ "renewed end": "end, + 1 year", inferred: "renewal closes" });
  expect(textOf("renewBy", [nec]).description).toContain("Rule: nec-pp, NEC-4\n");
  expect(textOf("renewBy", [licenceOf({ policy: inferred })]).description).toContain("renewal closes (inferred)");
  expect(textOf("notice", [licenceOf()]).description).toContain("only if they registered as users");
});

it.each(["en", "ja"] as const)("leaves no word in braces unfilled, in %s", (language) => {
  const annual = licenceOf({ policy: bundled("sparx-jp-annual") });
  const selfRenewing = licenceOf({ policy: bundled("micro-cadam-service") });
  const texts = [
    ...(["windowOpens", "notice", "safeToRenew", "renewBy", "reinstateBy"] as const).map((kind) =>
      textOf(kind, [licenceOf(), licenceOf()], { language }),
    ),
    ...(["safeToReinstate", "reinstateBy"] as const).map((kind) =>
      textOf(kind, [licenceOf({ channel: "direct" })], { language, asOf: "2027-05-01" }),
    ),
    textOf("buyNewBy", [annual], { language }),
    ...(["safeToCancel", "cancelBy"] as const).map((kind) => textOf(kind, [selfRenewing], { language })),
  ];
  for (const { summary, description } of texts) expect(summary + description).not.toMatch(/[{}]|undefined/);
});
