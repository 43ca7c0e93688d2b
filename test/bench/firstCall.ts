import { execFileSync } from "node:child_process";
import { loadFunctions } from "../built/loadFunctions";

const PROCESSES = 5;

/** Milliseconds that a process needs to load functions.js, and then for its first answer. */
export interface FirstCall {
  readonly load: number;
  readonly answer: number;
}

function firstCall(): FirstCall {
  const start = performance.now();
  const host = loadFunctions();
  const loaded = performance.now();
  host.find("SUPPORT_END")?.([["sparx-jp"]], [[43936]], null);
  return { load: loaded - start, answer: performance.now() - loaded };
}

/** The median of each part. */
export function medianOf(all: readonly FirstCall[]): FirstCall {
  const median = (part: keyof FirstCall) =>
    all.map((each) => each[part]).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
  return { load: median("load"), answer: median("answer") };
}

/** Medians over processes of their own: within one, the engine remembers what it has compiled. */
export function firstCalls(): FirstCall {
  const all = Array.from({ length: PROCESSES }, () => {
    const text = execFileSync(process.execPath, ["-r", "@swc-node/register", __filename], { encoding: "utf8" });
    return JSON.parse(text) as FirstCall;
  });
  return medianOf(all);
}

if (require.main === module) console.log(JSON.stringify(firstCall()));
