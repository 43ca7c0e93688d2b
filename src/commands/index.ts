import { checkList } from "./checkList";

// The names are those of manifest.xml. Without Office (its script was blocked) the page still shows the pane.
if (typeof Office !== "undefined") Office.actions.associate("checkList", checkList);
