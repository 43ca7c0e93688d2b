import { isoText, type Day } from "../../rules/days";
import type { Policy, PolicyLibrary } from "../../rules/policy";
import type { LicenceResults, Problem, ReadLicence } from "../checkedList";
import { AmountProblems } from "./amountProblems";
import { anchorDate, type RowDates } from "./anchorDate";
import { readChannel } from "./channelCell";
import type { DatedLicence } from "./endFinding";
import { LicenceAnswers } from "./licenceAnswers";
import type { ListFrame } from "./listFrame";
import { noticeProblems } from "./noticeProblems";
import { CellReader, type ReadCells } from "./readCells";
import { renewalProblems } from "./renewalProblems";
import { settle } from "./settle";
import { windowProblems } from "./windowProblems";

/** A row as far as it can be checked by itself. */
export interface RowCheck {
  readonly row: number;
  readonly policy: Policy | null;
  readonly licence: ReadLicence | null;
  readonly results: LicenceResults | null;
  readonly problems: Problem[];
}

const dayOf = (dates: RowDates, role: keyof RowDates): Day | null => {
  const cell = dates[role];
  return cell?.kind === "day" ? cell.day : null;
};

/** Checks the rows of a list one by one. */
export class RowChecker {
  private readonly reader: CellReader;
  private readonly answers: LicenceAnswers;
  private readonly amounts: AmountProblems;

  constructor(
    private readonly frame: ListFrame,
    asOf: Day,
    private readonly library: PolicyLibrary,
  ) {
    this.reader = new CellReader(frame);
    this.answers = new LicenceAnswers(asOf);
    this.amounts = new AmountProblems(frame);
  }

  /**
   * Reads one row and asks the rules about it.
   *
   * @param row row of the sheet
   * @param groupIndex its name group
   */
  check(row: number, groupIndex: number): RowCheck {
    const cells = this.reader.read(row);
    const problems = [...cells.problems];
    if (cells.shifted) return { row, policy: null, licence: null, results: null, problems };
    problems.push(...this.amounts.of(row));
    const policy = this.policyOf(row, groupIndex, problems);
    this.addEndBeforeStart(row, cells.dates, problems);
    const stopped: RowCheck = { row, policy, licence: null, results: null, problems };
    if (policy === null || problems.some(({ level }) => level === "stops")) return stopped;
    const licence = this.licenceOf(row, policy, cells, problems);
    if (licence === null) return stopped;
    const settled = settle(this.frame, this.answers, row, licence);
    problems.push(...settled.problems);
    problems.push(...windowProblems(this.frame, row, policy, cells.dates));
    problems.push(...noticeProblems(this.frame, row, licence));
    problems.push(...renewalProblems(this.frame, row, policy, settled.results));
    const { start, startRole, end, openEnded, term, channel } = settled.licence;
    const read: ReadLicence = { policyId: policy.id, start, startRole, end, openEnded, term, channel };
    const isStopped = problems.some(({ level }) => level === "stops");
    return { row, policy, licence: read, results: isStopped ? null : settled.results, problems };
  }

  private policyOf(row: number, groupIndex: number, problems: Problem[]): Policy | null {
    const group = this.frame.understood.nameGroups[groupIndex];
    const policy = group?.policyId ? this.library.find(group.policyId) : undefined;
    const column = ["policy", "product", "vendor"]
      .map((role) => this.frame.columnOf(role as "policy"))
      .find((at) => at !== undefined);
    const finding = { row, column: column ?? 0, same: group?.key ?? "" };
    if (policy === undefined) {
      // An error in the cell is the reason, not an unknown name.
      if (!problems.some(({ kind, level }) => kind === "errorCell" && level === "stops")) {
        problems.push(this.frame.problem("policyUnknown", finding));
      }
      return null;
    }
    if (group?.by === "name" && group.certainty === "possible") {
      problems.push(this.frame.problem("policyByName", { ...finding, values: { policy: policy.id } }));
    }
    return policy;
  }

  private addEndBeforeStart(row: number, dates: RowDates, problems: Problem[]): void {
    const column = this.frame.columnOf("end");
    const [start, end] = [
      dayOf(dates, "start") ?? dayOf(dates, "delivered") ?? dayOf(dates, "purchased"),
      dayOf(dates, "end"),
    ];
    if (start === null || end === null || column === undefined || end >= start) return;
    const values = { start: isoText(start), end: isoText(end) };
    problems.push(this.frame.problem("endBeforeStart", { row, column, values }));
  }

  private licenceOf(row: number, policy: Policy, { dates, term }: ReadCells, problems: Problem[]): DatedLicence | null {
    const anchor = anchorDate(policy, dates);
    const openEnded = dates.end?.kind === "open-ended";
    const end = dayOf(dates, "end");
    if (anchor === null && end === null && !openEnded && policy["open ended"] !== "yes") {
      const column = this.frame.columnOf("end") ?? this.frame.columnOf("start") ?? 0;
      problems.push(this.frame.problem("datesMissing", { row, column }));
      return null;
    }
    const column = anchor === null ? undefined : this.frame.columnOf(anchor.role);
    return {
      policy,
      start: anchor?.day ?? null,
      startRole: anchor?.role ?? null,
      startHeader: (column === undefined ? undefined : this.frame.column(column)?.header) ?? "",
      end,
      openEnded,
      term: term.kind === "months" ? term.months : null,
      channel: this.channelOf(row, policy, problems),
    };
  }

  private channelOf(row: number, policy: Policy, problems: Problem[]): string | null {
    const column = this.frame.columnOf("channel");
    if (column === undefined) return null;
    const channel = readChannel(this.frame.value(row, column), policy);
    if (channel.kind === "unknown") {
      const values = { policy: policy.id, known: channel.known };
      problems.push(this.frame.problem("channelUnknown", { row, column, same: policy.id, values }));
    }
    return channel.kind === "channel" ? channel.name : null;
  }
}
