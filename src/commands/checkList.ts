import { requestSection } from "./paneRequest";

/**
 * The ribbon button "Check this list": opens the pane at the check of the selected list. Writes nothing.
 *
 * @param event of the button; Excel waits for its completion before it takes the next press
 */
export async function checkList(event: Office.AddinCommands.Event): Promise<void> {
  try {
    requestSection("check");
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
