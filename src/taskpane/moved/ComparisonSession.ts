import type { Progress, Steps } from "../../list";
import type { Comparison } from "../../plan";
import { runSteps } from "../check/runSteps";
import { Store } from "../Store";

interface ComparisonState {
  readonly comparison: Comparison | null;
  readonly working: { readonly progress: Progress | null } | null;
  /** Why there is none; null where nothing failed. */
  readonly failure: { readonly error: unknown } | null;
}

const NOTHING: ComparisonState = { comparison: null, working: null, failure: null };

/** One comparison at a time; another one ends it. */
export class ComparisonSession extends Store<ComparisonState> {
  private stop = new AbortController();

  constructor() {
    super(NOTHING);
  }

  async compare(steps: Steps<Comparison>): Promise<void> {
    this.stop.abort();
    const stop = new AbortController();
    this.stop = stop;
    this.change({ ...NOTHING, working: { progress: null } });
    const tell = (progress: Progress) => this.stop === stop && this.change({ working: { progress } });
    const done = await runSteps(steps, tell, stop.signal).then(
      (comparison): Partial<ComparisonState> => ({ comparison }),
      (error: unknown): Partial<ComparisonState> => ({ failure: { error } }),
    );
    if (this.stop === stop) this.change({ ...done, working: null });
  }

  cancel(): void {
    this.stop.abort();
  }

  /** Nothing is compared any more: the list or what is to be otherwise has changed. */
  forget(): void {
    this.stop.abort();
    this.stop = new AbortController();
    this.change(NOTHING);
  }
}
