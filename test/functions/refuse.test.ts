import { refuse } from "../../src/functions/refuse";
import { sentenceOf } from "../../src/functions/cell";

it("names the argument, shows what was found, and fills further words in", () => {
  const refused = refuse("notAWholeNumber", "months", "a dozen", { from: 1, to: 12 });
  expect([refused.code, sentenceOf(refused, "en")]).toEqual([
    "#VALUE!",
    'months: "a dozen" is not a whole number from 1 to 12. Enter one.',
  ]);
});
