import { explain, QUESTIONS, type AnyAnswer } from "../../../src/rules/answers";
import { isoText } from "../../../src/rules/days";
import { isoDay } from "../isoDay";
import { bundled } from "./asked";

function explained(
  question: string,
  id: string,
  first: string,
  second: string | null = null,
  language: "en" | "ja" = "en",
) {
  const policy = bundled(id);
  const dates = { first: isoDay(first), second: second === null ? null : isoDay(second), term: null };
  const answer = QUESTIONS[question]?.(policy, dates) as Exclude<AnyAnswer, { kind: "wrong" }>;
  return explain(policy, answer, language).map(({ text, day, cited }) => [
    text,
    typeof day === "number" ? isoText(day) : day === null ? null : day.id,
    cited,
  ]);
}

it("shows each step with its date and rule, the answer last", () => {
  expect(explained("SUPPORT_END", "sparx-jp", "2020-04-15")).toEqual([
    ["Purchase date", "2020-04-15", "purchased"],
    ["12 months later (inferred)", "2021-04-15", "SPX-2, SPX-3"],
    ["last day of that month (inferred)", "2021-04-30", "SPX-2, SPX-3"],
  ]);
});

it("shows the late stage that holds before the end it gives", () => {
  expect(explained("RENEWED_END", "sparx-jp", "2021-04-30", "2021-05-31", "ja")).toEqual([
    ["サポート終了日", "2021-04-30", "end"],
    ["36か月後", "2024-04-30", "SPX-14"],
    ["その月の最終営業日", "2024-04-30", "SPX-14"],
    ["入金日", "2021-05-31", "paid"],
    ["その月の1日", "2021-05-01", "SPX-5, SPX-16"],
    ["その日から12か月間の最終日", "2022-04-30", "SPX-5, SPX-16"],
  ]);
});

it("says that no last day of a stage is stated before the end it gives", () => {
  expect(explained("RENEWED_END", "addsoft-webdrive", "2024-03-31", "2024-09-10")).toEqual([
    ["no last day is stated for this: ask the vendor whether it still holds", null, "late 1 until"],
    ["Payment date", "2024-09-10", "paid"],
    ["last day of 12 months from that day (inferred)", "2025-09-09", "late 1 end"],
  ]);
  expect(explained("SUPPORT_STATUS", "addsoft-webdrive", "2024-03-31", "2024-09-10", "ja")).toEqual([
    ["最終日の記載なし: まだ可能かどうかは販売元に確認", null, "late 1 until"],
    ["終了(販売元に確認)", "2024-09-10", "late 1 until"],
  ]);
});

it("says where a holiday calendar was only projected", () => {
  const last = explained("REINSTATE_BY", "sparx-jp", "2030-03-31").at(-1);
  expect(last?.[0]).toBe("last business day of that month (projected: holidays after 2027-12-31 are not official yet)");
  expect(explained("REINSTATE_BY", "sparx-jp", "2020-07-31").flat().join()).not.toContain("projected");
});

it("ends with the sentence where there is no date", () => {
  expect(explained("REINSTATE_BY", "netjapan-perpetual", "2025-02-28").at(-1)).toEqual([
    "netjapan-perpetual: last day of reinstatement is not stated by the source. Ask the vendor.",
    "notStated",
    "not stated",
  ]);
  expect(explained("RENEWED_END", "sparx-jp", "2021-04-30", "2021-02-01").at(-1)?.[1]).toBe("windowNotOpen");
});

it("ends with the state and the day on which it was asked", () => {
  expect(explained("SUPPORT_STATUS", "sparx-jp", "2021-04-30", "2021-03-15").at(-1)).toEqual([
    "Renewable",
    "2021-03-15",
    "SPX-4",
  ]);
});

it("names title and address of the source in each row", () => {
  const policy = bundled("nec-pp");
  const answer = QUESTIONS["SUPPORT_START"]?.(policy, {
    first: isoDay("2025-01-20"),
    second: isoDay("2026-01-31"),
    term: null,
  });
  const rows = explain(policy, answer as Exclude<AnyAnswer, { kind: "wrong" }>, "en");
  expect(rows.map(({ source }) => source)).toEqual([`${policy.source.en}, ${policy["source address"].en}`]);
});

it.each([
  ["mescius-javascript", "en", " (a contract)"],
  ["mescius-javascript", "ja", " (契約書)"],
  ["edi-master", "en", " (a reseller's page)"],
  ["edi-master", "ja", " (販売店のページ)"],
] as const)("says of %s in %s what else its source is than the vendor's page", (id, language, remark) => {
  const policy = bundled(id);
  const answer = QUESTIONS["SUPPORT_END"]?.(policy, { first: isoDay("2024-04-15"), second: null, term: null });
  if (answer?.kind !== "found") throw new Error(id);
  for (const { source } of explain(policy, answer, language)) {
    expect(source).toBe(`${policy.source[language]}, ${policy["source address"].en}${remark}`);
  }
});

it("names beside the source the version that the answer was taken from", () => {
  const autodesk = bundled("autodesk-maintenance");
  const source = (paid: string, language: "en" | "ja") => {
    const dates = { first: isoDay("2015-12-31"), second: isoDay(paid), term: null };
    const answer = QUESTIONS["SUPPORT_STATUS"]?.(autodesk, dates) as Exclude<AnyAnswer, { kind: "wrong" }>;
    return explain(autodesk, answer, language).at(-1)?.source;
  };
  expect(source("2016-01-31", "en")).toMatch(/ \(a reseller's page; rules for payments until 2016-01-31\)$/);
  expect(source("2016-02-01", "en")).toMatch(/; rules for payments from 2016-02-01\)$/);
  expect(source("2016-02-01", "ja")).toMatch(/、2016-02-01以降の入金に適用される規則\)$/);
});
