import type { CheckedList, ListChoices, Progress, UnderstoodList } from "../../list";
import type { Day } from "../../rules/days";
import { bundledPolicies } from "../../rules/policies";
import type { PolicyLibrary } from "../../rules/policy";
import type { ListPlace } from "../../workbook/listPlace";
import type { WriteRecord } from "../../workbook/written/writeRecord";

export type WorkKind = "reading" | "understanding" | "checking" | "writing" | "undoing";

/** What the last deed came to, where it is more than what the pane shows anyway. */
export type Notice =
  /** `work` is what failed or was cancelled; null for a cell that could not be selected, or lists not looked for. */
  | { readonly kind: "failed"; readonly error: unknown; readonly work: WorkKind | null }
  /** The decisions hold, but the workbook did not take them. */
  | { readonly kind: "not remembered"; readonly error: unknown }
  | { readonly kind: "undone" };

/** Everything the Check tab shows. */
export interface CheckState {
  /** Where lists were found around the selected cell, the likeliest first; null until looked for. */
  readonly places: readonly ListPlace[] | null;
  /** The list in use. */
  readonly place: ListPlace | null;
  readonly choices: ListChoices;
  /** The policies of the add-in, and those of the workbook as they were when the list was read. */
  readonly policies: PolicyLibrary;
  /** Names of policy blocks in the workbook that cannot be used. */
  readonly faultyBlocks: readonly string[];
  /** The day on which states are asked. */
  readonly asOf: Day;
  readonly understood: UnderstoodList | null;
  readonly checked: CheckedList | null;
  /** Whether `checked` answers to the choices and the day as they are now. */
  readonly upToDate: boolean;
  /** What is being done, and how far; null where nothing is. */
  readonly work: { readonly kind: WorkKind; readonly progress: Progress | null } | null;
  readonly notice: Notice | null;
  /** What was written last and can be undone. */
  readonly record: WriteRecord | null;
}

export const NOTHING_CHOSEN: Omit<CheckState, "asOf"> = {
  places: null,
  place: null,
  choices: {},
  policies: bundledPolicies,
  faultyBlocks: [],
  understood: null,
  checked: null,
  upToDate: false,
  work: null,
  notice: null,
  record: null,
};

/** Whether work is about the results: it is shown beside their button, not above the list. */
export const isOfResults = (work: WorkKind | null): boolean => work === "writing" || work === "undoing";

export const isNoticeOfResults = (notice: Notice): boolean =>
  notice.kind === "undone" || (notice.kind === "failed" && isOfResults(notice.work));

/** Whether the workbook is being changed: nothing else may begin meanwhile. */
export const isChanging = ({ work }: CheckState): boolean => work !== null && isOfResults(work.kind);
