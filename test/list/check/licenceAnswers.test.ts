import { supportStatus } from "../../../src/rules/answers";
import { LicenceAnswers, outcome, type AskedLicence } from "../../../src/list/check/licenceAnswers";
import { bundledPolicies } from "../../../src/rules/policies";
import type { Policy } from "../../../src/rules/policy";
import { isoDay } from "../../rules/isoDay";

const policy = (id: string): Policy => bundledPolicies.find(id) as Policy;
const asOf = isoDay("2026-04-01");
const asked = (more: Partial<AskedLicence>): AskedLicence => ({
  policy: policy("sparx-jp"),
  start: null,
  end: isoDay("2026-04-30"),
  openEnded: false,
  term: null,
  channel: null,
  ...more,
});

it("asks about equal licences once", () => {
  const answers = new LicenceAnswers(asOf);
  expect(answers.of(asked({}))).toBe(answers.of(asked({})));
  expect(answers.of(asked({}))).not.toBe(answers.of(asked({ channel: "direct" })));
});

it("gives the cut-off time of the row's channel", () => {
  const { results } = new LicenceAnswers(asOf).of(asked({ end: isoDay("2020-07-31"), channel: "direct" }));
  expect(results?.reinstateBy).toEqual({ kind: "found", value: isoDay("2023-07-31") + 0.625 });
});

it("counts with the end that the start gives where the list has none", () => {
  const { results } = new LicenceAnswers(asOf).of(asked({ end: null, start: isoDay("2025-04-15") }));
  expect(results?.supportEnd).toEqual({ kind: "found", value: isoDay("2026-04-30") });
});

it("has no results where no end can be known", () => {
  const lemonTree = asked({ policy: policy("sparx-jp-lemontree"), end: null, start: isoDay("2025-04-15") });
  expect(new LicenceAnswers(asOf).of(lemonTree).results).toBeNull();
});

it("has no end for open-ended policies, whatever the list says", () => {
  const { results } = new LicenceAnswers(asOf).of(asked({ policy: policy("netjapan-msp") }));
  expect(results).toMatchObject({ status: { value: "openEnded" }, supportEnd: { kind: "none" } });
});

it("drops the steps of an answer, keeps its sentence", () => {
  expect(outcome(supportStatus(policy("sparx-jp"), isoDay("2026-04-30"), asOf))).toEqual({
    kind: "found",
    value: "renewable",
  });
  expect(outcome(supportStatus(policy("sparx-jp"), isoDay("2026-04-29"), asOf))).toMatchObject({
    kind: "wrong",
    message: { id: "endNotMonthEnd" },
  });
});
