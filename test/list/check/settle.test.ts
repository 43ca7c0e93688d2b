import { LicenceAnswers } from "../../../src/list/check/licenceAnswers";
import { ListFrame } from "../../../src/list/check/listFrame";
import { settle } from "../../../src/list/check/settle";
import type { ListChoices } from "../../../src/list";
import { bundledPolicies } from "../../../src/rules/policies";
import type { Policy } from "../../../src/rules/policy";
import { isoDay } from "../../rules/isoDay";
import { AS_OF, listOf, understood } from "../listOf";

const HEADERS = ["Policy", "Purchased", "End date"];

function settled(end: string, choices: ListChoices = {}) {
  const input = listOf([HEADERS, ["sparx-jp", isoDay("2025-04-15"), isoDay(end)]]);
  return settle(new ListFrame(understood(input, choices)), new LicenceAnswers(AS_OF), 1, {
    policy: bundledPolicies.find("sparx-jp") as Policy,
    start: isoDay("2025-04-15"),
    startRole: "purchased",
    startHeader: "Purchased",
    end: isoDay(end),
    openEnded: false,
    term: null,
    channel: null,
  });
}

it("leaves a licence as it is until its repair is chosen", () => {
  expect(settled("2026-04-15").licence.end).toBe(isoDay("2026-04-15"));
  expect(settled("2026-04-15", { repairs: { C2: true } })).toMatchObject({
    licence: { end: isoDay("2026-04-30") },
    results: { status: { value: "renewable" } },
    problems: [{ kind: "endNotMonthEnd", level: "tidied" }],
  });
});

it("has nothing to say about a licence as its policy wants it", () => {
  expect(settled("2026-04-30").problems).toEqual([]);
});
