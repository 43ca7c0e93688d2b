import type { Events } from "./protocol/events";
import { eventTypes } from "./protocol/eventTypes";

/** The frame beside the sheet that shows the add-in. */
export class Pane {
  /** `Visible`, or `Background` while the add-in runs unseen. */
  state = "Visible";

  constructor(private readonly events: Events) {}

  /** Shows or hides the pane; the add-in is told when that changes something. */
  show(state: string): void {
    if (state === this.state) return;
    this.state = state;
    this.events.tell(eventTypes.pane.VisibilityChanged, "", { visibility: state === "Visible" ? "Visible" : "Hidden" });
  }
}
