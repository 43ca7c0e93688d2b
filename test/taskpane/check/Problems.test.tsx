import { cleanup, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { openCheckTab } from "./openCheckTab";
import { openList } from "./openList";

const check = openCheckTab();
const { workbook } = check;

describe("problems", () => {
  beforeEach(check.checkMessyList);

  it("says where, what, why and what was meant; uses the repair, and takes it back", async () => {
    const problems = check.section("Problems");
    expect(problems.getByText("D5 is 2021-10-15")).toBeTruthy();
    await check.press("Use 2021-10-31 for D5");
    expect(await screen.findByText("6 licences: 3 good, 1 with an assumption, 2 stopped.")).toBeTruthy();
    expect(workbook.sheet.at(4, 3).value).toBe("2021-10-15");
    await check.press("Take back: 1 repair used");
    expect(await problems.findByText("D5 is 2021-10-15")).toBeTruthy();
  });

  it("uses the repairs of equal problems by one press, and takes all of them back", async () => {
    cleanup();
    const wrongEnds = ["2021-10-15", "2021-11-15", "2021-12-15"];
    openList(check, [
      ["Product", "Vendor", "Support end"],
      ...wrongEnds.map((end) => ["Enterprise Architect", "Sparx Systems Japan", end]),
    ]);
    await check.show();
    await check.press("Use the list Licences!A1:C4");
    await screen.findByText("3 licences: 0 good, 0 with an assumption, 3 stopped.");
    await check.press(/^use for all 3: /);
    expect(await screen.findByText(/^3 licences: \d good, \d with an assumption, 0 stopped\.$/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Problems");
    expect(workbook.sheet.at(1, 2).value).toBe("2021-10-15");
    await check.press("Take back: 1 repair used");
    expect(await screen.findByText("3 licences: 0 good, 0 with an assumption, 3 stopped.")).toBeTruthy();
  });

  it("opens a level and its cells on demand", async () => {
    const problems = check.section("Problems");
    expect(problems.queryByText(/^C4 is/)).toBeNull();
    await check.press("show: Tidied (11 cells)");
    await userEvent.click(problems.getByRole("button", { name: /^show: Text, read as its column/ }));
    await userEvent.click(problems.getByRole("button", { name: "Go to C6" }));
    expect(check.selected()).toEqual([5, 2]);
  });
});
