import { gzipSync } from "node:zlib";
import { loadFunctions } from "../built/loadFunctions";
import { readBuilt } from "../built/readBuilt";
import { BareLoop } from "./bareLoop";
import * as dateFns from "./dateFnsBaseline";
import { firstCalls, type FirstCall } from "./firstCall";
import { firstCallsInBrowser } from "./firstCallInBrowser";
import { forecast } from "./forecast";
import { hasLibreOffice, libreOfficePerRow } from "./libreOffice";
import { measure, type Figure, type Subject } from "./measure";
import { readingLists } from "./readingLists";
import { purchases, ROWS, supportEnds, type Column } from "./rows";
import { writingResults } from "./writingResults";

const AS_OF = 46000;
const SLOW_ROWS = 20_000;
const POLICY = [["sparx-jp"]];

/** One question over a million rows, and what it is compared with. */
interface Question {
  readonly name: string;
  readonly column: Column;
  ask(column: Column): unknown;
  withDateFns(column: Column): unknown;
  bare(from: Int32Array, to: Float64Array): unknown;
}

const host = loadFunctions();
const call = (id: string, ...cells: unknown[]): unknown => host.find(id)?.(...cells);
const bareLoop = new BareLoop();
const from = purchases();
const ends = supportEnds();

const questions: readonly Question[] = [
  {
    name: "SUPPORT_END",
    column: from,
    ask: (column) => call("SUPPORT_END", POLICY, column, null),
    withDateFns: dateFns.supportEnds,
    bare: (days, to) => bareLoop.supportEnds(days, to),
  },
  {
    name: "REINSTATE_BY",
    column: ends,
    ask: (column) => call("REINSTATE_BY", POLICY, column, null, null),
    withDateFns: dateFns.reinstateBy,
    bare: (days, to) => bareLoop.reinstateBy(days, to),
  },
  {
    name: "SUPPORT_STATUS",
    column: ends,
    ask: (column) => call("SUPPORT_STATUS", POLICY, column, [[AS_OF]], null),
    withDateFns: (column) => dateFns.supportStatus(column, AS_OF),
    bare: (days, to) => bareLoop.supportStatus(days, to, AS_OF),
  },
];

/** The figures mean nothing if the baselines answer something else. */
function checkAgreement({ name, column, ask, withDateFns }: Question): void {
  const sample = column.slice(0, SLOW_ROWS);
  if (JSON.stringify(ask(sample)) !== JSON.stringify(withDateFns(sample))) {
    throw new Error(`${name}: date-fns and dist/functions.js disagree`);
  }
}

function subjectsOf({ name, column, ask, withDateFns, bare }: Question): Subject[] {
  const few = column.slice(0, SLOW_ROWS);
  const days = Int32Array.from(column, ([serial = 0]) => serial);
  const to = new Float64Array(days.length);
  return [
    { name, rows: ROWS, run: () => ask(column) },
    { name: "(a) date-fns, UTC dates", rows: SLOW_ROWS, run: () => withDateFns(few) },
    { name: "(b) bare typed-array loop", rows: ROWS, run: () => bare(days, to) },
    { name: "(c) copying the matrix", rows: ROWS, run: () => column.map(([cell]) => [cell]) },
  ];
}

const nanoseconds = (value: number): string => `${value.toFixed(1)} ns`.padStart(14);

function print(figures: readonly Figure[]): void {
  const own = figures[0]?.median ?? Number.NaN;
  for (const { name, median, fastest, slowest } of figures) {
    const ratio = median / own;
    console.log(
      `${name.padEnd(28)}${nanoseconds(median)} a row (${fastest.toFixed(1)} to ${slowest.toFixed(1)})   ${ratio.toFixed(2).padStart(9)} times ours`,
    );
  }
}

function printFirstCall(where: string, call: FirstCall | undefined): void {
  const said = call && `loads and registers in ${call.load.toFixed(1)} ms, first answer ${call.answer.toFixed(1)} ms`;
  console.log(`  a new process of ${where}: ${said ?? "not installed, not measured"}`);
}

async function run(): Promise<void> {
  console.log(
    `${ROWS.toLocaleString("en")} rows in one call each; medians of nine rounds in turn; ratios to dist/functions.js\n`,
  );
  let ownComposite = 0;
  for (const question of questions) {
    checkAgreement(question);
    const figures = await measure(subjectsOf(question));
    print(figures);
    console.log();
    ownComposite += figures[0]?.median ?? Number.NaN;
  }

  if (hasLibreOffice()) {
    const theirs = libreOfficePerRow(ends.slice(0, SLOW_ROWS));
    console.log(
      `(d) LibreOffice Calc, the three in one row${nanoseconds(theirs)} a row   ${(theirs / ownComposite).toFixed(0)} times ours\n`,
    );
  } else {
    console.log("(d) LibreOffice is not installed: not measured\n");
  }

  console.log("A licence list of 50,000 rows by 8 columns, ratios to understanding and checking it");
  print(await measure(readingLists()));
  console.log();

  console.log("A forecast of 100,000 licences over 60 months in one call, ratios to it");
  print(await measure(forecast(call)));
  console.log();

  console.log("Results of 50,000 rows by 8 columns on the in-memory Excel, ratios to writing them");
  print(await measure(await writingResults()));
  console.log();

  const size = gzipSync(readBuilt("functions.js")).length;
  console.log(`functions.js: ${(size / 1000).toFixed(1)} kB gzipped`);
  printFirstCall("Node", firstCalls());
  printFirstCall("Chromium", await firstCallsInBrowser());
}

void run();
