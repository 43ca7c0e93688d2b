import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { foldWords, hasWords } from "../../../src/list/foldWords";
import { flatPolicies, idOf, policyOf } from "./policyFiles";

const FACTS = join(__dirname, "../../../../shared/data/vendor-rules.tsv");
const facts = existsSync(FACTS);

/** So short a sentence has no other words to be said in. */
const SHORTEST = 12;

const sentences = (text: string): string[] =>
  text
    .split(/[.。;；?？!]/u)
    .map(foldWords)
    .filter((sentence) => sentence.length >= SHORTEST);

(facts ? it : it.skip)(
  `tells the rules in its own words, not in its sources'${facts ? "" : " (skipped: ../shared/data is not there)"}`,
  () => {
    const rows = parse(readFileSync(FACTS, "utf8"), { columns: true, delimiter: "\t", quote: null }) as {
      quote: string;
    }[];
    const quotes = rows.map(({ quote }) => foldWords(quote)).filter((quote) => quote !== "");
    expect(quotes.length).toBeGreaterThan(100);
    const copied = flatPolicies.flatMap((flat) => {
      const { notes, late, "notice condition": condition } = policyOf(idOf(flat));
      const texts = [notes, condition, ...late.map(({ buy }) => buy)].flatMap(({ en, ja }) => [en, ja]);
      return texts.flatMap(sentences).filter((sentence) => quotes.some((quote) => hasWords(quote, sentence)));
    });
    expect(copied).toEqual([]);
  },
);
