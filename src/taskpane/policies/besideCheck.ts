import type { CheckSession } from "../check/CheckSession";

/** What the Policies tab has of the Check tab: its list, which answers by the policies of the workbook. */
export interface BesideCheck {
  readonly list: CheckSession;
  /** Whether the Policies tab is in front. */
  readonly isShown: boolean;
  /** Shows the Check tab. */
  readonly onCheck: () => void;
}
