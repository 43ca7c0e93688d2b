import {
  checkLicence,
  nextAction,
  reinstateBy,
  renewBy,
  renewFrom,
  supportStatus,
  type Answer,
  type CheckedLicence,
} from "../../rules/answers";
import type { Day } from "../../rules/days";
import { message } from "../../rules/messages";
import type { Policy } from "../../rules/policy";
import type { LicenceResults, Outcome } from "../checkedList";

/** One licence as the rules are asked about it. */
export interface AskedLicence {
  readonly policy: Policy;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly openEnded: boolean;
  readonly term: number | null;
  readonly channel: string | null;
}

export interface AnsweredLicence {
  /** Null where the row says itself that it has no end. */
  readonly checked: CheckedLicence | null;
  /** Null where there is no end to answer from. */
  readonly results: LicenceResults | null;
}

/** An answer without its steps. */
export function outcome<T>(answer: Answer<T>): Outcome<T> {
  return answer.kind === "found"
    ? { kind: "found", value: answer.value }
    : { kind: answer.kind, message: answer.message };
}

function withoutEnd({ id }: Policy): LicenceResults {
  const none = { kind: "none", message: message("openEnded", { policy: id }) } as const;
  return {
    status: { kind: "found", value: "openEnded" },
    supportEnd: none,
    renewFrom: none,
    renewBy: none,
    reinstateBy: none,
    nextAction: { kind: "found", value: { action: "nothing", on: null } },
  };
}

/** Asks the rules about licences; equal licences, of which lists have many, are asked about once. */
export class LicenceAnswers {
  private readonly known = new Map<string, AnsweredLicence>();

  constructor(private readonly asOf: Day) {}

  of(licence: AskedLicence): AnsweredLicence {
    const { policy, start, end, openEnded, term, channel } = licence;
    const key = `${policy.id} ${start} ${end} ${openEnded} ${term} ${channel}`;
    let answered = this.known.get(key);
    if (answered === undefined) this.known.set(key, (answered = this.ask(licence)));
    return answered;
  }

  private ask({ policy, start, end, openEnded, term, channel }: AskedLicence): AnsweredLicence {
    if (openEnded || (policy["open ended"] === "yes" && start === null && end === null)) {
      return { checked: null, results: withoutEnd(policy) };
    }
    const checked = checkLicence({ policy, start, end, term }, this.asOf);
    const expected = checked?.expectedEnd;
    if (policy["open ended"] === "yes") return { checked, results: withoutEnd(policy) };
    const counted = end ?? (expected?.kind === "found" ? expected.value : null);
    if (counted === null) return { checked, results: null };
    return {
      checked,
      results: {
        status: outcome(supportStatus(policy, counted, this.asOf)),
        supportEnd: { kind: "found", value: counted },
        renewFrom: outcome(renewFrom(policy, counted)),
        renewBy: outcome(renewBy(policy, counted)),
        reinstateBy: outcome(reinstateBy(policy, counted, channel)),
        nextAction: outcome(nextAction(policy, counted, this.asOf)),
      },
    };
  }
}
