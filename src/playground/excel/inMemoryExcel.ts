import type { Connection } from "./connection";
import { announce } from "./announcements";
import { Faults, payloadSize, largestPayload, status } from "./faults";
import { Calculation } from "./formula/calculation";
import { formulaEvaluator } from "./formula/formulaEvaluator";
import { FunctionRuntime } from "./formula/runtime";
import { classes } from "./members";
import { wire } from "./members/targets";
import { answerRequest } from "./protocol/answerRequest";
import { Events } from "./protocol/events";
import type { MessageEntry } from "./protocol/events";
import { Pane } from "./pane";
import type { Watcher } from "./watcher";
import { Members } from "./protocol/members";
import type { Roots } from "./protocol/objectPaths";
import type { Request } from "./protocol/request";
import { modernExcel } from "./settings";
import type { ExcelSettings } from "./settings";
import type { Area } from "./workbook/area";
import { oneCell } from "./workbook/box";
import type { Sheet } from "./workbook/sheet";
import { Workbook } from "./workbook/workbook";

/** What Excel answers to one request. */
export interface Answer {
  /** 0, or the number of the error for which the whole request was refused. */
  readonly status: number;
  /** The response, JSON. */
  readonly body: string;
}

/** An Excel in memory: answers the requests of the real office.js from a workbook. */
export class InMemoryExcel {
  readonly settings: ExcelSettings;
  readonly faults = new Faults();
  readonly members = new Members<InMemoryExcel>(classes, this);
  readonly events: Events;
  readonly calculation: Calculation;
  readonly pane: Pane;
  /** Calls of worksheet functions by messages. */
  readonly runtime: FunctionRuntime;
  /** Ranges that the add-in keeps from one request to the next. */
  readonly references = new Map<string, Area>();
  connection: Connection | undefined;
  /** Who shows the workbook, where it is shown. */
  watcher: Watcher | undefined;
  private lastReference = 0;
  private readonly roots: Roots;

  constructor(
    readonly workbook = new Workbook(),
    settings: Partial<ExcelSettings> = {},
  ) {
    this.settings = { ...modernExcel, ...settings };
    this.roots = {
      root: wire("Workbook", workbook),
      service: (name) => ({ type: name, target: null }),
      kept: (reference) => {
        const area = this.references.get(reference);
        return area ? wire("Range", area) : null;
      },
    };
    const send = (entries: readonly MessageEntry[]) => this.connection?.send(entries);
    this.events = new Events(send);
    this.pane = new Pane(this.events);
    this.runtime = new FunctionRuntime(send);
    this.calculation = new Calculation(workbook, formulaEvaluator(this), (sheet) => announce.calculated(this, sheet));
  }

  /** Members and formulas that were asked for and are not built; a test that proves anything finds none. */
  get unimplemented(): string[] {
    return [...this.members.unimplemented];
  }

  /** Answers one request of office.js, JSON to JSON. */
  answer(text: string): Answer {
    if (payloadSize(text) > largestPayload) return { status: status.requestTooLarge, body: "" };
    const request = JSON.parse(text) as Request;
    const refused = this.faults.refusal(request);
    if (refused !== status.done) return { status: refused, body: "" };
    const response = answerRequest(request, this.members, this.roots, {
      beforeAction: (index) => this.faults.beforeAction(index),
      beforeReading: () => this.calculation.beforeReading(),
    });
    this.calculation.endOfRequest();
    const body = JSON.stringify(response);
    return payloadSize(body) > largestPayload ? { status: status.responseTooLarge, body: "" } : { status: 0, body };
  }

  /** Keeps a range under a name until the add-in drops it. */
  keep(area: Area): void {
    if (area.reference !== undefined && this.references.has(area.reference)) return;
    this.lastReference += 1;
    area.reference = `reference-${this.lastReference}`;
    this.references.set(area.reference, area);
  }

  /** After cells were written: formulas that read them are due, and the add-in is told. */
  changed(area: Area, changeType = "RangeEdited"): void {
    this.calculation.enter(area);
    this.watcher?.changed(area, changeType);
    announce.changed(this, area, changeType);
  }

  /** After the looks of cells were set. */
  formatted(area: Area): void {
    this.watcher?.formatted(area);
    announce.formatted(this, area);
  }

  /** The workbook is saved, closed and opened again: what an add-in held on to during the session is gone. */
  reopen(): void {
    this.references.clear();
    this.events.clear();
    this.faults.disarm();
  }

  /** What a person does with the mouse: selects cells, on their sheet. */
  select({ sheet, box }: Area): void {
    this.activate(sheet);
    this.workbook.selection = { sheet, box };
    announce.selected(this);
  }

  /** What a person does with a click on a tab. */
  activate(sheet: Sheet): void {
    const { selection } = this.workbook;
    if (selection.sheet === sheet) return;
    this.workbook.selection = { sheet, box: oneCell(0, 0) };
    announce.activated(this, selection.sheet, sheet);
  }
}
