export type PaneSection = "check" | "lookUp" | "plan" | "policies";

/** What the ribbon wants the pane to show; a new object for each press of a button. */
export interface PaneRequest {
  readonly section: PaneSection;
  /** 0 until a button is pressed. */
  readonly presses: number;
}

let request: PaneRequest = { section: "check", presses: 0 };
const listeners = new Set<() => void>();

/** The last request; the same object until the next one. */
export function paneRequest(): PaneRequest {
  return request;
}

/** Buttons and pane share one page: what a button wants reaches the pane without leaving it. */
export function requestSection(section: PaneSection): void {
  request = { section, presses: request.presses + 1 };
  listeners.forEach((listener) => listener());
}

/** Calls `listener` after each request; returns how to stop. */
export function onPaneRequest(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
