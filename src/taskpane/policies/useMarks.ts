import { useCallback, useEffect, useState } from "react";
import { hasMarks } from "../../workbook/marks/hasMarks";
import { markCells, type FaultyCell } from "../../workbook/marks/markCells";
import { removeMarks } from "../../workbook/marks/removeMarks";

/** What marking or unmarking came to. */
export type MarksOutcome = { readonly marked: number } | { readonly unmarked: true } | { readonly error: unknown };

export interface Marks {
  /** Whether cells are marked, also from an earlier session. */
  readonly isMarked: boolean;
  readonly outcome: MarksOutcome | undefined;
  /** Asks Excel anew whether cells are marked; what was done last is no news any more. Fails where Excel does not answer. */
  readonly look: () => Promise<void>;
  readonly mark: (sheet: string, cells: readonly FaultyCell[]) => Promise<void>;
  /** Removes all marks; `leave` is called before their button goes. */
  readonly unmark: (leave: () => void) => Promise<void>;
}

/** The marks on faulty cells of policy blocks: set, removed, found again. */
export function useMarks(): Marks {
  const [isMarked, setMarked] = useState(false);
  const [outcome, setOutcome] = useState<MarksOutcome>();
  const look = useCallback(async () => {
    setOutcome(undefined);
    setMarked(await hasMarks());
  }, []);
  useEffect(() => {
    // Marks of an earlier session can be removed as well; where Excel does not answer, the next look asks again.
    if (typeof Excel !== "undefined") void hasMarks().then(setMarked, () => undefined);
  }, []);
  const work = async (deed: () => Promise<MarksOutcome>) =>
    setOutcome(await deed().catch((error: unknown): MarksOutcome => ({ error })));
  return {
    isMarked,
    outcome,
    look,
    mark: (sheet, cells) =>
      work(async () => {
        await markCells(sheet, cells);
        setMarked(true);
        return { marked: cells.length };
      }),
    unmark: (leave) =>
      work(async () => {
        await removeMarks();
        leave();
        setMarked(false);
        return { unmarked: true };
      }),
  };
}
