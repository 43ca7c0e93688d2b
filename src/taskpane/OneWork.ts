import type { Progress } from "../list";
import { startWithWorkbook } from "../workbook/startWithWorkbook";
import { undoWrite } from "../workbook/written/undoWrite";
import type { AddedRecord } from "../workbook/written/writeRecord";

/** What is being done, and how far. */
export interface Work<Kind> {
  readonly kind: Kind;
  readonly progress: Progress | null;
}

/** What the beginning, the progress and the end of work change of what a session shows. */
export interface WorkChanges<Kind, Written> {
  work?: Work<Kind> | null;
  upToDate?: boolean;
  notice?:
    { readonly kind: "failed"; readonly error: unknown; readonly work: Kind } | { readonly kind: "undone" } | null;
  record?: Written | null;
}

interface Session<Kind, Written> {
  readonly current: () => { readonly work: Work<Kind> | null };
  change(changes: WorkChanges<Kind, Written>): void;
}

type Tell = (progress: Progress) => void;

/** How the work of one session is told apart. */
interface Kinds<Kind, Written> {
  /** Writing into the workbook; besides it only undoing changes the workbook. */
  readonly writing: Kind;
  readonly undoing: Kind;
  /** What was written last and can be taken back; undefined where there is nothing. */
  readonly last: () => Promise<Written | undefined>;
}

/**
 * The work of one session, one piece at a time: whatever is begun ends what is being done, except what changes the
 * workbook, which runs to its end or is cancelled.
 */
export class OneWork<Kind extends string, Written extends AddedRecord> {
  private stop = new AbortController();

  constructor(
    private readonly session: Session<Kind, Written>,
    private readonly kinds: Kinds<Kind, Written>,
  ) {}

  /**
   * Does a piece of work; what fails becomes the session's notice.
   *
   * @returns whether it came to its end, well or not, before anything else was begun
   */
  async run(kind: Kind, deed: (signal: AbortSignal, told: Tell) => Promise<void>): Promise<boolean> {
    const { work } = this.session.current();
    if (work !== null && this.changesWorkbook(work.kind)) return false;
    this.stop.abort();
    const stop = new AbortController();
    this.stop = stop;
    const isLast = () => this.stop === stop;
    this.session.change({ notice: null, ...(!this.changesWorkbook(kind) && { upToDate: false }) });
    this.begin(kind);
    try {
      await deed(stop.signal, (progress) => isLast() && this.tell(progress));
    } catch (error) {
      if (isLast()) this.session.change({ notice: { kind: "failed", error, work: kind } });
    }
    if (!isLast()) return false;
    this.session.change({ work: null });
    return true;
  }

  /** Writes into the workbook, and keeps on record what can be taken back. */
  write(deed: (signal: AbortSignal, told: Tell) => Promise<Written>): Promise<boolean> {
    return this.run(this.kinds.writing, async (signal, told) => {
      try {
        this.session.change({ record: await deed(signal, told) });
      } catch (error) {
        await this.readRecord();
        throw error;
      }
      await startWithWorkbook();
    });
  }

  /** Takes back what was written. */
  takeBack(record: Written): Promise<boolean> {
    return this.run(this.kinds.undoing, async () => {
      await undoWrite(record);
      this.session.change({ record: null, notice: { kind: "undone" } });
      await this.readRecord();
    });
  }

  /** Goes over to another kind within the same piece of work. */
  begin(kind: Kind): void {
    this.session.change({ work: { kind, progress: null } });
  }

  readonly tell: Tell = (progress) => {
    const { work } = this.session.current();
    if (work) this.session.change({ work: { ...work, progress } });
  };

  cancel(): void {
    this.stop.abort();
  }

  private changesWorkbook(kind: Kind): boolean {
    return kind === this.kinds.writing || kind === this.kinds.undoing;
  }

  /** What could not be taken back is on record; an Excel that no longer answers must not hide what was done before. */
  private async readRecord(): Promise<void> {
    await this.kinds.last().then(
      (record) => this.session.change({ record: record ?? null }),
      () => undefined,
    );
  }
}
