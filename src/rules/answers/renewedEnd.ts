import { isoText, type Day } from "../days";
import { needsTerm } from "../language";
import { message } from "../messages";
import { pickTerm, type Policy, type StatedRule } from "../policy";
import { afterLastStage } from "./afterLastStage";
import { none, wrong, type Answer } from "./answer";
import { applyRule } from "./applyRule";
import { checkEnd } from "./checkEnd";
import { inVersion } from "./inVersion";
import { renewBy } from "./renewBy";
import { renewFrom } from "./renewFrom";
import { stageOn } from "./stageOn";

function counted(
  policy: Policy,
  field: string,
  rule: StatedRule,
  terms: Policy["renewal terms"],
  dates: { end: Day; paid: Day },
  term: number | null,
): Answer<Day> {
  const months = pickTerm(terms, term, policy.id, rule.kind === "stated" && needsTerm(rule.value));
  if (typeof months !== "number") return wrong(months);
  const anchor = rule.kind === "stated" && rule.value.anchor === "paid" ? dates.paid : dates.end;
  return applyRule(policy, field, rule, anchor, { term: months });
}

function late(policy: Policy, end: Day, paid: Day, term: number | null): Answer<Day> {
  const reached = stageOn(policy, end, paid);
  if (reached.kind === "wrong") return reached;
  if (reached.kind === "stage") {
    const { stage, number, because } = reached;
    const answer = counted(
      policy,
      `late ${number} end`,
      stage.end,
      stage.terms ?? policy["renewal terms"],
      { end, paid },
      term,
    );
    return answer.kind === "found" ? { ...answer, because: [...because, ...answer.because] } : answer;
  }
  return afterLastStage(policy, end, paid, reached);
}

/**
 * The end of the next term when it is paid on a given day: a renewal until the end, then the late stage that holds.
 *
 * @param policy compiled policy
 * @param end support end, inclusive
 * @param paid day of payment
 * @param term length in months; null for the first that is sold
 * @returns day, inclusive; none before the window opens and after the last stage; not stated as the policy says
 * Rules SPX-4, SPX-5, SPX-6, SPX-14, SPX-16, SPX-17, NEC-4; source: the policy's.
 * @example renewedEnd(sparx-jp, 2021-04-30, 2021-05-31, null) //=> 2022-04-30
 */
export function renewedEnd(policy: Policy, end: Day, paid: Day, term: number | null = null): Answer<Day> {
  return inVersion(policy, { bought: null, paid }, (version) => renewedIn(version, end, paid, term));
}

function renewedIn(policy: Policy, end: Day, paid: Day, term: number | null): Answer<Day> {
  const refused = checkEnd(policy, end);
  if (refused !== undefined) return refused;
  if (paid > end) return late(policy, end, paid, term);
  const closes = renewBy(policy, end);
  if (closes.kind !== "found") return closes;
  if (paid > closes.value) return late(policy, end, paid, term);
  const opens = renewFrom(policy, end);
  if (opens.kind === "wrong") return opens;
  if (opens.kind === "found" && paid < opens.value) {
    const values = { policy: policy.id, paid: isoText(paid), opens: isoText(opens.value) };
    return none(message("windowNotOpen", values), opens.because);
  }
  const answer = counted(policy, "renewed end", policy["renewed end"], policy["renewal terms"], { end, paid }, term);
  return answer.kind === "found" && opens.kind === "found"
    ? { ...answer, because: [...opens.because, ...answer.because] }
    : answer;
}
