import { render, screen } from "@testing-library/react";
import { planRenewals } from "../../../../src/plan";
import { Language } from "../../../../src/taskpane/Language";
import { PlanSums } from "../../../../src/taskpane/plan/sums/PlanSums";
import { licence, listOf, SETTINGS } from "../../../plan/plannedLicences";

const list = listOf([licence({ amount: 14520, currency: "JPY" }), licence({ amount: 99.5, currency: "USD", row: 2 })]);
const total = (name: string) => screen.getByRole("table", { name }).querySelector("tfoot")?.textContent;

it("shows each currency for itself, with its own decimals", () => {
  render(<PlanSums plan={planRenewals(list, SETTINGS)} line="renew" />);
  expect(total("By month, in JPY: By fiscal year")).toBe("Total229,040");
  expect(total("By month, in USD: By fiscal year")).toBe("Total2199.00");
});

it("shows one sum where every currency has a rate", () => {
  const rates = { into: "JPY", rates: new Map([["USD", 150]]) };
  render(<PlanSums plan={planRenewals(list, { ...SETTINGS, rates })} line="renew" />);
  expect(total("By month, in JPY: By fiscal year")).toBe("Total458,890");
  expect(screen.queryByText(/USD/)).toBeNull();
});

it("says in Japanese what it costs to take up again what was let lapse, each currency for itself", () => {
  render(
    <Language value="ja">
      <PlanSums plan={planRenewals(list, SETTINGS)} line="lapse" />
    </Language>,
  );
  expect(screen.getByText("2028年3月31日(金)にこのうち 2 件を再開する費用: JPY 14,520、USD 99.50。")).toBeTruthy();
});

it("says so where nothing falls due", () => {
  render(<PlanSums plan={planRenewals(listOf([licence({ amount: 0 })]), SETTINGS)} line="renew" />);
  expect(screen.getByText("Nothing to draw from 2026-04 to 2028-03.")).toBeTruthy();
});
