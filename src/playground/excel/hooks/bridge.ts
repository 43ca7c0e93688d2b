import type { ExcelSettings } from "../settings";

/** What the page's side of a bridge needs to know of the Excel behind it. */
export type BridgeSettings = Pick<ExcelSettings, "locale" | "requirementSets" | "background">;

/** The Excel behind a bridge. It may live in another process, so answers come later. */
export interface BridgeEnd {
  execute(request: string): Promise<{ readonly status: number; readonly body: string }>;
  /** The add-in saved its settings in the document: key -> JSON text. */
  saveSettings(settings: Record<string, string>): void;
}

/** What Excel does with the page of an add-in on its own. */
export interface Bridge {
  /** Presses a ribbon button: calls the function that is associated with the name. */
  press(functionName: string): void;
  /** Messages of the rich API: events, and calls of worksheet functions. */
  send(entries: readonly unknown[]): void;
  /** The older event for another selection. */
  selectionChanged(): void;
}
