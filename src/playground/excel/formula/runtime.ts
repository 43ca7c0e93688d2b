import type { MessageEntry } from "../protocol/events";

const invocationCategory = 1;
const invocationType = 1000;
/** Errors may stand among the arguments. */
const errorsAllowed = 4;

/** Names of errors by the numbers that office.js reports; 2 and 3: the function threw something else. */
const errorNames: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#REF!",
};

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** Calls worksheet functions as Excel does: by messages to the runtime inside office.js, which answers in batches. */
export class FunctionRuntime {
  private isReady = false;
  private calls = 0;
  private queue: MessageEntry[] = [];
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly send: (entries: readonly MessageEntry[]) => void) {}

  /** office.js says that it takes calls. */
  ready(): void {
    this.isReady = true;
    this.flush();
  }

  /**
   * @param id of the function, upper case
   * @param given its arguments
   * @param address of the cell that asks
   */
  call(id: string, given: readonly unknown[], address: string): Promise<unknown> {
    this.calls += 1;
    const number = this.calls;
    const content = JSON.stringify([number, id, given, address, errorsAllowed, null]);
    this.queue.push([invocationCategory, invocationType, "", content, number]);
    const result = new Promise((resolve, reject) => this.waiting.set(number, { resolve, reject }));
    this.flush();
    return result;
  }

  /** Takes results as office.js sends them to a current Excel: `[number, succeeded, value, error number]`. */
  results(sent: unknown): void {
    for (const [number, succeeded, value, code] of sent as [number, boolean, unknown, unknown][]) {
      this.settle(number, succeeded, value, code);
    }
  }

  /** Takes results as office.js sends them to an older Excel. */
  olderResults(sent: unknown): void {
    interface Result {
      readonly id: number;
      readonly failed: boolean;
      readonly value: unknown;
      readonly errorCode?: unknown;
    }
    for (const { id, failed, value, errorCode } of sent as Result[]) this.settle(id, !failed, value, errorCode);
  }

  private settle(number: number, succeeded: boolean, value: unknown, code: unknown): void {
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    if (succeeded) waiting?.resolve(value);
    else waiting?.reject(errorOf(value, code));
  }

  private flush(): void {
    if (!this.isReady || this.queue.length === 0) return;
    const entries = this.queue;
    this.queue = [];
    this.send(entries);
  }
}

function errorOf(value: unknown, code: unknown): { code: string; message: string } {
  return { code: errorNames[Number(code)] ?? "#VALUE!", message: typeof value === "string" ? value : "" };
}
