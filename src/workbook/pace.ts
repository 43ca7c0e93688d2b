import { WorkbookError } from "./workbookError";

/** Below what people notice (100 ms), with room for one step that takes longer than expected. */
const LONGEST_SLICE = 30;

/** Keeps long work from freezing the pane: gives the page a turn every few steps, and stops when somebody cancels. */
export class Pace {
  private since = performance.now();

  constructor(private readonly signal?: AbortSignal) {}

  /** @throws WorkbookError `cancelled` where somebody pressed Cancel */
  check(): void {
    if (this.signal?.aborted) throw new WorkbookError("cancelled");
  }

  /** Whether the page should get a turn; asked in tight loops, where awaiting each step would cost more than the work. */
  get isDue(): boolean {
    return performance.now() - this.since > LONGEST_SLICE;
  }

  /** Gives the page a turn. */
  async rest(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.check();
    this.since = performance.now();
  }
}
