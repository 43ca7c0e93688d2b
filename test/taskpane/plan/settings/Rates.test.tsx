import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { firstSettings } from "../../../../src/taskpane/plan/planState";
import { Rates } from "../../../../src/taskpane/plan/settings/Rates";
import type { RememberedPlan } from "../../../../src/workbook/rememberedPlan";
import { openExcel } from "../../../playground/excel/openExcel";

const { person, excel } = openExcel();
let settings: RememberedPlan;

function Shown() {
  const [state, setState] = useState(firstSettings("en"));
  return (
    <Rates
      settings={state}
      currencies={["", "JPY", "USD"]}
      missing={["USD"]}
      onChange={(changes) => {
        settings = { ...settings, ...changes };
        setState(settings);
      }}
    />
  );
}
beforeEach(() => {
  settings = firstSettings("en");
  render(<Shown />);
});
afterEach(() => {
  excel.faults.disarm();
  person.type("A1:C9", "");
});
const take = () => userEvent.click(screen.getByRole("button", { name: "Take rates from the selected cells" }));

it("asks for rates only once amounts are to become one", async () => {
  expect(screen.queryByLabelText("1 USD in JPY")).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText("All in"), "JPY");
  await userEvent.type(screen.getByLabelText("1 USD in JPY"), "150.5");
  expect(screen.getByLabelText("1 no currency named in JPY")).toBeTruthy();
  expect(settings).toMatchObject({ into: "JPY", rates: { USD: 150.5 } });
  expect(screen.getByText("Rates are missing, so each currency stays on its own: USD.")).toBeTruthy();
});

it("refuses a rate that is none", async () => {
  await userEvent.selectOptions(screen.getByLabelText("All in"), "JPY");
  await userEvent.type(screen.getByLabelText("1 USD in JPY"), "0");
  expect(screen.getByText("> 0")).toBeTruthy();
  expect(settings.rates).toEqual({});
});

it("takes rates from the selected cells, and says from where", async () => {
  person.type("A1:B2", [
    ["Currency", "JPY"],
    ["USD", 151],
  ]);
  person.select("A1:B2");
  await userEvent.selectOptions(screen.getByLabelText("All in"), "JPY");
  await take();
  expect(await screen.findByText("1 rate taken from A1:B2.")).toBeTruthy();
  expect(settings.rates).toEqual({ USD: 151 });
  expect((screen.getByLabelText("1 USD in JPY") as HTMLInputElement).value).toBe("151");
});

it("says what to select where the cells hold no rates, and why Excel does not answer", async () => {
  person.type("A1", "x");
  person.select("A1");
  await userEvent.selectOptions(screen.getByLabelText("All in"), "JPY");
  await take();
  expect(await screen.findByText(/^A1 holds no rates: select two columns/)).toBeTruthy();
  excel.faults.cellIsEdited = true;
  await take();
  expect(await screen.findByText(/^A cell is being edited\./)).toBeTruthy();
});
