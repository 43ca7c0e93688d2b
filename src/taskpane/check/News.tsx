import { useEffect, useRef, type ReactNode } from "react";

/**
 * What just happened, brought into view: the pane is long, and what was pressed may stand far from where it is told.
 *
 * @param isNew left out or true for news; what was there before the person did anything stays where it is
 */
export function News({ isNew = true, children }: { readonly isNew?: boolean; readonly children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where nothing is laid out, there is nothing to scroll either.
    if (isNew) element.current?.scrollIntoView?.({ block: "nearest" });
  }, [isNew]);
  return <div ref={element}>{children}</div>;
}
