import { useCallback, useEffect, useState } from "react";
import { readNamedBlock } from "../../../workbook/readNamedBlock";
import type { SelectedBlock } from "../../../workbook/readSelectedBlock";
import { useSelectionChange } from "../../check/useSelectionChange";

export interface NamedBlockNow {
  /** Undefined before the first answer; its block is undefined where no cells have the name any more. */
  readonly read: { readonly block: SelectedBlock | undefined } | undefined;
  /** Why it could not be read last. */
  readonly trouble: unknown;
  readonly look: () => void;
}

/** A named block of the workbook as it is now: read anew whenever somebody goes to another cell. */
export function useNamedBlock(name: string): NamedBlockNow {
  const [read, setRead] = useState<NamedBlockNow["read"]>();
  const [trouble, setTrouble] = useState<unknown>();
  // Reading ends after the cells may have changed again: the last to begin counts, and Excel answers in turn.
  const look = useCallback(() => {
    readNamedBlock(name).then(
      (block) => {
        setTrouble(undefined);
        setRead({ block });
      },
      (error: unknown) => setTrouble(error),
    );
  }, [name]);
  useEffect(look, [look]);
  useSelectionChange(look);
  return { read, trouble, look };
}
