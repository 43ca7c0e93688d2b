/** What the page of the playground offers to the page of the task pane in its frame. */
export interface PlaygroundWindow extends Window {
  /** Connects a page to the Excel in memory; there while a pane is expected. */
  connectPane?: (page: Window) => void;
  /** Puts the focus where F6 leads to from the pane. */
  leavePane?: () => void;
}
