import { finiteAmount } from "../../src/money/finiteAmount";
import { found, wrong } from "../../src/rules/answers";
import { message } from "../../src/rules/messages";

it("passes amounts on, and none that a cell cannot hold", () => {
  expect(finiteAmount(-0.5)).toEqual(found(-0.5));
  for (const amount of [Infinity, -Infinity, Number.NaN]) {
    expect(finiteAmount(amount)).toEqual(wrong(message("amountTooLarge")));
  }
});
