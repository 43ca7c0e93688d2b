import { amountText, currencyText } from "../../../src/taskpane/plan/amountText";

it.each([
  [1240000, "JPY", "1,240,000"],
  [99.5, "USD", "99.50"],
  [1.2345, "KWD", "1.235"],
  [1000, "", "1,000"],
  [1000.126, "", "1,000.13"],
  [5, "points of the house", "5"],
])("shows %d in %j as %s", (amount, currency, text) => {
  expect(amountText(amount, currency, "en")).toBe(text);
});

it("names the currency where there is one", () => {
  expect(currencyText(5000, "JPY", "ja")).toBe("JPY 5,000");
  expect(currencyText(5000, "", "ja")).toBe("5,000");
});
