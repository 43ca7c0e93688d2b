import { webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Pane } from "../../../src/taskpane/Pane";
import { openExcel } from "../../playground/excel/openExcel";
import { messyList, openList } from "./openList";

/** The Check tab for the tests of one file, with the Excel behind it. */
export function openCheckTab() {
  const open = openExcel();
  afterEach(() => open.excel.faults.disarm());
  const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
  const show = async (language: "en" | "ja" = "en") => {
    render(<Pane language={language} theme={webLightTheme} />);
    await userEvent.click(screen.getByRole("tab", { name: language === "en" ? "Check" : "一覧を確認" }));
  };
  return {
    ...open,
    press,
    show,
    /** Checks the list as people keep it, up to its result. */
    checkMessyList: async () => {
      openList(open, messyList);
      await show();
      await press("Use the list Licences!A1:E9");
      await screen.findByText("6 licences: 2 good, 1 with an assumption, 3 stopped.");
    },
    section: (heading: string | RegExp) => within(screen.getByRole("region", { name: heading })),
    tab: () => within(screen.getByRole("tabpanel", { name: "Check" })),
    /** Row and column of the selected cell. */
    selected: () => [open.workbook.selection.box.row, open.workbook.selection.box.column],
  };
}
