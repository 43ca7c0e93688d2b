import type { Level, Problem, ProblemGroup } from "../checkedList";
import { isStructural } from "./problemKinds";

const LEVELS: readonly Level[] = ["stops", "assumed", "tidied"];

export const levelRank = (level: Level): number => LEVELS.indexOf(level);

/** Gathers equal problems. Fed one by one. */
export class ProblemGroups {
  private readonly groups = new Map<string, Problem[]>();
  readonly counts: Record<Level, number> = { stops: 0, assumed: 0, tidied: 0 };

  add(problem: Problem): void {
    this.counts[problem.level]++;
    const group = this.groups.get(problem.groupId);
    if (group === undefined) this.groups.set(problem.groupId, [problem]);
    else group.push(problem);
  }

  /** Structural ones first, then by their worst level, then most cells first. */
  finish(): ProblemGroup[] {
    return [...this.groups.entries()]
      .map(([id, problems]): ProblemGroup => {
        const [{ kind, header }] = problems as [Problem];
        const level = problems.reduce<Level>(
          (worst, problem) => (levelRank(problem.level) < levelRank(worst) ? problem.level : worst),
          "tidied",
        );
        const repairs = problems.reduce((count, { repair }) => count + (repair ? 1 : 0), 0);
        return { id, kind, level, header, problems, repairs };
      })
      .sort(
        (a, b) =>
          Number(isStructural(b.kind)) - Number(isStructural(a.kind)) ||
          levelRank(a.level) - levelRank(b.level) ||
          b.problems.length - a.problems.length,
      );
  }
}
