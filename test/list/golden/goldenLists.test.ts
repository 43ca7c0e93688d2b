import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { ALL_OTHER_NAMES, wordsOf, type CheckedList, type ListChoices } from "../../../src/list";
import { checked, listOf, understood } from "../listOf";
import japanese from "./japaneseList.json";

const readCsv = (file: string): string[][] => parse(readFileSync(file), { bom: true, relax_column_count: true });

const japaneseList = listOf(readCsv(resolve(__dirname, "japaneseList.csv")));

/** What a golden file keeps of a row: how it came out, and each problem with its cell. */
const linesOf = ({ rows }: CheckedList) =>
  rows.map(({ row, outcome, problems }) => ({
    row: row + 1,
    outcome,
    problems: problems.filter(({ level }) => level !== "tidied").map(({ kind, address }) => `${kind} ${address}`),
  }));

describe("a Japanese list with every trouble", () => {
  it("comes out row by row as written down", () => {
    expect(linesOf(checked(japaneseList))).toEqual(japanese.rows);
  });

  it("passes over titles, blanks, headers that come again, totals and remarks", () => {
    expect(understood(japaneseList).passedOver.map(({ row, why }) => `${row + 1} ${why}`)).toEqual(japanese.passedOver);
  });

  it("asks what it cannot decide, once for each column", () => {
    expect(understood(japaneseList).questions.map(({ id }) => id)).toEqual(japanese.questions);
  });

  it("goes through when the questions are answered and the repairs chosen", () => {
    const choices: ListChoices = japanese.choices;
    const list = checked(japaneseList, choices);
    expect(understood(japaneseList, choices).questions).toEqual([]);
    expect(list.rows.filter(({ outcome }) => outcome === "stopped").map(({ row }) => row + 1)).toEqual(
      japanese.stoppedAfterChoices,
    );
  });

  it("says every problem in both languages, with nothing left to fill in", () => {
    for (const { problems } of checked(japaneseList).groups) {
      for (const { expected, why } of problems) {
        for (const said of [expected, why]) {
          expect(wordsOf(said, "en")).not.toMatch(/[{}]|undefined|\[object/);
          expect(wordsOf(said, "ja")).not.toMatch(/[{}]|undefined|\[object/);
        }
      }
    }
  });
});

const shared = resolve(__dirname, "../../../../shared/data/lists");
const whenShared = existsSync(shared) ? describe : describe.skip;

whenShared("the real lists of ../shared/data, when they are there", () => {
  const real = (name: string) => listOf(readCsv(resolve(shared, name)));
  const CONTRACTS = { policies: { [ALL_OTHER_NAMES]: "netjapan-perpetual" } };

  it.each([
    ["treasury_contracts_all126_datecols.csv", 126, 10, "H2"],
    ["treasury_it_subset.csv", 44, 1, "G18"],
  ])("reads %s: month first by its own evidence", (name, licences, endsBeforeStarts, proof) => {
    const list = understood(real(name));
    expect(list.licenceRows).toHaveLength(licences);
    const roleOf = (header: string) => list.columns.find((column) => column.header === header)?.role;
    expect(["vendorname", "effectivedate", "currentcompletiondate"].map(roleOf)).toEqual(["vendor", "start", "end"]);
    const start = list.columns.find(({ role }) => role === "start");
    expect(start?.dates).toMatchObject({ order: "month first", proof: { address: proof } });
    const { groups, totals } = checked(real(name), CONTRACTS);
    expect(groups.find(({ kind }) => kind === "endBeforeStart")?.problems).toHaveLength(endsBeforeStarts);
    expect(totals.good + totals.assumed + totals.stopped).toBe(licences);
  });

  it("reads a list of software standards, with - for no expiry", () => {
    const list = checked(real("it-standards-2022-04-29.csv"), CONTRACTS);
    expect(list.totals).toMatchObject({ checked: 998, passedOver: 1 });
    expect(list.groups.find(({ kind }) => kind === "placeholder")?.problems.length).toBeGreaterThan(100);
  });

  it("stops every row of a list whose products no policy knows, and offers one choice for all", () => {
    const { totals } = checked(real("treasury_it_subset.csv"));
    expect(totals.stopped).toBe(44);
    expect(checked(real("treasury_it_subset.csv"), CONTRACTS).totals.stopped).toBeLessThan(44);
  });
});
