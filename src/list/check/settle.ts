import { isoText, isDay } from "../../rules/days";
import type { LicenceResults, Problem } from "../checkedList";
import { endFinding, type DatedLicence, type EndFinding } from "./endFinding";
import type { LicenceAnswers } from "./licenceAnswers";
import type { Finding, ListFrame } from "./listFrame";

/** A licence with its chosen repairs made, and what the rules answer then. */
export interface SettledLicence {
  readonly licence: DatedLicence;
  readonly results: LicenceResults | null;
  readonly problems: readonly Problem[];
}

/** A repaired end may show that the end is odd in another way, no more. */
const MOST_FINDINGS = 3;

interface Placed {
  readonly kind: string;
  readonly about: "end" | "start" | "term";
  readonly finding: Finding;
}

function placeOf(frame: ListFrame, row: number, licence: DatedLicence, found: EndFinding): Placed {
  const startColumn = frame.columnOf(licence.startRole ?? "start");
  // A list without an end column shows the problem where the end was counted from.
  const end = frame.columnOf("end") ?? startColumn ?? 0;
  const columns = { end, start: startColumn, term: frame.columnOf("term") };
  const about = found.kind === "rule" ? found.about : "end";
  const shown = about === "term" ? null : licence[about];
  const finding: Finding = {
    row,
    column: columns[about] ?? end,
    same: licence.policy.id,
    ...(found.repair && { repair: found.repair }),
    ...(shown !== null && { found: isoText(shown) }),
  };
  return { kind: found.kind === "rule" ? found.message.id : found.kind, about, finding };
}

function problemOf(frame: ListFrame, found: EndFinding, { finding }: Placed): Problem {
  return found.kind === "rule"
    ? frame.ruleProblem(found.message, found.level, found.certainty, found.expected, finding)
    : frame.problem(found.kind, { ...finding, values: found.values });
}

/**
 * Asks the rules about a licence, and again with each repair that was chosen for it.
 *
 * @param frame the list
 * @param answers of its rules
 * @param row row of the sheet
 * @param read the licence as it stands in the list
 */
export function settle(frame: ListFrame, answers: LicenceAnswers, row: number, read: DatedLicence): SettledLicence {
  const problems: Problem[] = [];
  let licence = read;
  let answered = answers.of(licence);
  for (let count = 0; count < MOST_FINDINGS; count++) {
    const found = endFinding(licence, answered);
    if (found === undefined) break;
    const placed = placeOf(frame, row, licence, found);
    problems.push(problemOf(frame, found, placed));
    const meant = found.repair?.value;
    if (typeof meant !== "number" || !isDay(meant) || !frame.isRepaired(placed.kind, placed.finding)) break;
    licence = { ...licence, [placed.about]: meant };
    answered = answers.of(licence);
  }
  if (answered.results === null && !problems.some(({ level }) => level === "stops")) {
    const { policy, startRole } = licence;
    const column = frame.columnOf("end") ?? frame.columnOf(startRole ?? "start") ?? 0;
    const values = { policy: policy.id };
    problems.push(frame.problem("endNotGiven", { row, column, same: policy.id, values }));
  }
  return { licence, results: answered.results, problems };
}
