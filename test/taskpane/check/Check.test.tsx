import { webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Pane } from "../../../src/taskpane/Pane";
import { loadOffice } from "../../excel/loadOffice";
import { Workbook } from "../../excel/workbook";

jest.setTimeout(30_000);

const workbook = new Workbook();
const { sheet } = workbook;
let press: (functionName: string) => void;

beforeAll(async () => {
  press = await loadOffice(workbook);
  // As in the shared page: the buttons are associated once Office is there.
  await import("../../../src/commands");
});

async function pressCheckList(): Promise<void> {
  render(<Pane language="en" theme={webLightTheme} />);
  act(() => press("checkList"));
  await screen.findByRole("button", { name: "Use selection" });
}
const insertButton = () => screen.findByRole("button", { name: "Insert formula" });

it("says so when the ribbon's button finds nothing selected", async () => {
  await pressCheckList();
  expect(await screen.findByText("The selected cells are empty. Select the rows of a list.")).toBeTruthy();
});

it("needs to know the columns of a list without headings", async () => {
  sheet.fill([
    ["sparx-jp", 44316],
    ["nec-pp", 46053],
  ]);
  await pressCheckList();
  expect(await screen.findByText("Choose the policy column, and a start or an end column.")).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText("Policy column"), "A");
  await userEvent.selectOptions(screen.getByLabelText("Support end column (optional)"), "B");
  expect(screen.getByLabelText("The formula").textContent).toMatch(/^=TERM\.CHECK_LICENCES\(A1:A2,,B1:B2,DATE\(/);
});

describe("with a list under headings", () => {
  beforeAll(() =>
    sheet.fill([
      ["Product", "Support end"],
      ["sparx-jp", 44316],
      ["nec-pp", 46053],
    ]),
  );

  it("counts the rows, takes the columns from the headings, and writes nothing yet", async () => {
    await pressCheckList();
    expect(await screen.findByText("2 rows in sheet Licences, rows 2 to 3")).toBeTruthy();
    expect(screen.getByLabelText("The formula").textContent).toContain("(A2:A3,,B2:B3,");
    expect(sheet.at(1, 3).formula).toBe("");
  });

  it("says which cells are in the way, and leaves them", async () => {
    sheet.put(2, 4, { value: "note" });
    await pressCheckList();
    await userEvent.click(await insertButton());
    expect(await screen.findByText(/^Nothing was written: Licences!E3 is in use/)).toBeTruthy();
    expect(sheet.at(1, 3).formula).toBe("");
    sheet.put(2, 4, { value: "" });
  });

  it("inserts the formula that it showed, when its button is pressed", async () => {
    await pressCheckList();
    const button = await insertButton();
    const formula = screen.getByLabelText("The formula").textContent;
    await userEvent.click(button);
    expect(await screen.findByText("Inserted: one row a licence in Licences!D1:I3.")).toBeTruthy();
    expect(sheet.at(1, 3).formula).toBe(formula);
    expect(sheet.at(0, 5).value).toBe("Problem");
  });

  it("says what Excel said when it refuses, and that nothing was changed", async () => {
    workbook.select(0, 0);
    await pressCheckList();
    await insertButton();
    const { sheets } = workbook;
    const removed = sheets.splice(0);
    await userEvent.click(await insertButton());
    await waitFor(() => expect(screen.getByText(/nothing was changed: ItemNotFound/)).toBeTruthy());
    sheets.push(...removed);
  });
});
