import { supportEnd } from "../../../src/rules/answers";
import { dayOf } from "../../../src/rules/days";
import { bundledPolicies } from "../../../src/rules/policies";
import type { Policy } from "../../../src/rules/policy";
import { answersFor } from "../../../src/taskpane/lookUp/answersFor";
import type { Known } from "../../../src/taskpane/lookUp/answersFor";

const asOf = dayOf(2021, 3, 15);
const policyOf = (id: string) => bundledPolicies.find(id) as Policy;

function ask(id: string, kind: "start" | "end", day: Known["date"]["day"], more: Partial<Known> = {}) {
  const known = { policy: policyOf(id), isOwn: false, date: { kind, day }, asOf, term: null, channel: null };
  const answers = answersFor({ ...known, ...more });
  return new Map(answers.map(({ question, answer }) => [question, answer]));
}
const value = (answers: ReturnType<typeof ask>, question: Parameters<typeof answers.get>[0]) => {
  const answer = answers.get(question);
  return answer?.kind === "found" ? answer.value : answer?.kind;
};

it("answers every question that a support end can answer", () => {
  const answers = ask("sparx-jp", "end", dayOf(2021, 4, 30));
  expect(Object.fromEntries([...answers.keys()].map((question) => [question, value(answers, question)]))).toEqual({
    SUPPORT_STATUS: "renewable",
    NEXT_ACTION: { action: "renewBy", on: dayOf(2021, 4, 30) },
    RENEW_FROM: dayOf(2021, 3, 1),
    RENEW_BY: dayOf(2021, 4, 30),
    RENEWED_END: dayOf(2022, 4, 30),
    NOTICE_DATES: [dayOf(2021, 3, 1), dayOf(2021, 4, 10)],
    REINSTATE_BY: dayOf(2024, 4, 30),
  });
});

it("counts the first end from a start, and goes on from that end", () => {
  const day = dayOf(2020, 4, 15);
  const answers = ask("sparx-jp", "start", day);
  expect(answers.get("SUPPORT_END")).toEqual(supportEnd(policyOf("sparx-jp"), day));
  expect(value(answers, "RENEWED_END")).toBe(dayOf(2022, 4, 30));
});

it("counts the term that was chosen", () => {
  expect(value(ask("nec-pp", "start", dayOf(2025, 1, 20), { term: 36 }), "SUPPORT_END")).toBe(dayOf(2028, 1, 31));
});

it("tells the cut-off time of a channel", () => {
  const last = value(ask("sparx-jp", "end", dayOf(2020, 7, 31), { channel: "direct" }), "REINSTATE_BY");
  expect(last).toBe(dayOf(2023, 7, 31) + 15 / 24);
});

it("tells the state of an open-ended licence, which has no dates", () => {
  const answers = ask("netjapan-msp", "start", dayOf(2024, 4, 1));
  expect(value(answers, "SUPPORT_END")).toBe("none");
  expect(value(answers, "SUPPORT_STATUS")).toBe("openEnded");
  expect(answers.has("RENEW_BY")).toBe(false);
});

it("keeps apart what there is not and what the source does not say", () => {
  const answers = ask("netjapan-perpetual", "end", dayOf(2025, 3, 31));
  expect(value(answers, "RENEW_FROM")).toBe("not stated");
  expect(value(answers, "REINSTATE_BY")).toBe("not stated");
});

it("lets every question refuse an end that the policy cannot have", () => {
  const kinds = [...ask("sparx-jp", "end", dayOf(2021, 4, 15)).values()].map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(["wrong"]));
});
