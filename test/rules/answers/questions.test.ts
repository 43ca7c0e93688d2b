import { QUESTIONS } from "../../../src/rules/answers";
import { sentence } from "../../../src/rules/messages";
import { isoDay } from "../isoDay";
import { bundled } from "./asked";

const first = isoDay("2021-04-30");

it.each(["RENEWED_END", "SUPPORT_STATUS", "NEXT_ACTION"])("%s cannot be asked without its second date", (question) => {
  const answer = QUESTIONS[question]?.(bundled("sparx-jp"), { first, second: null, term: null });
  expect(answer?.kind === "wrong" && sentence(answer.message, "en")).toMatch(new RegExp(`^${question} needs date2`));
});

it.each(Object.keys(QUESTIONS))("%s answers for every policy without throwing", (question) => {
  for (const id of ["sparx-jp", "sparx-jp-annual", "netjapan-perpetual", "netjapan-msp", "nec-pp-sx-aurora"]) {
    const answer = QUESTIONS[question]?.(bundled(id), { first, second: first, term: null });
    expect(["found", "none", "not stated"]).toContain(answer?.kind);
  }
});
