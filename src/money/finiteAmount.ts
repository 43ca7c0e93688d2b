import { found, wrong, type Answer } from "../rules/answers";
import { message } from "../rules/messages";

/** An amount as an answer: wrong where it left the numbers, which an uplift over many cycles can do. */
export function finiteAmount(amount: number): Answer<number> {
  return Number.isFinite(amount) ? found(amount) : wrong(message("amountTooLarge"));
}
