import { AmountEvidence, unitOfAmounts } from "../../../src/list/amounts/amountEvidence";
import type { CellValue } from "../../../src/list";

function decide(header: string, values: CellValue[], format?: string) {
  const evidence = new AmountEvidence(header);
  for (const value of values) evidence.add(value, format);
  return evidence.decide();
}

it.each([
  ["Price (EUR)", "EUR", 1],
  ["単価(円)", "JPY", 1],
  ["金額（千円）", "JPY", 1000],
  ["金額(単位:百万円)", "JPY", 1_000_000],
  ["Unit price USD", "USD", 1],
  ["Price", null, 1],
  ["Price (net)", null, 1],
  ["Total cost of it all", null, 1],
])("sees what %j is counted in", (header, currency, factor) => {
  expect(unitOfAmounts(header)).toEqual({ currency, factor });
});

it("takes the mark before decimals from the cells that prove it", () => {
  expect(decide("Price", ["1.200", "1.200,00"]).decimal).toBe(",");
  expect(decide("Price", ["1,200", "12.50"]).decimal).toBe(".");
  expect(decide("Price", ["1,200", 5, null]).decimal).toBeNull();
  expect(decide("Price", ["1.200,00", "1,200.00"]).decimal).toBeNull();
});

it("takes the currency of the header, else the only one of the cells", () => {
  expect(decide("Price (EUR)", ["$5"]).currency).toBe("EUR");
  expect(decide("Price", ["€5", 5]).currency).toBe("EUR");
  expect(decide("Price", [5], "[$€-407] #,##0.00").currency).toBe("EUR");
  expect(decide("Price", ["€5", "¥500"]).currency).toBeNull();
});
