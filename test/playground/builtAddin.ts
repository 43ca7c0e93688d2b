import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { createFunctionHost, type FunctionHost } from "../../src/playground/host/customFunctions";
import type { Metadata } from "../../src/playground/host/metadata";

const dist = resolve(__dirname, "../../dist");

/** The add-in as it is shipped: functions.js run as a plain script that finds only `CustomFunctions`. */
export function builtAddin(): { metadata: Metadata; host: FunctionHost } {
  if (!existsSync(join(dist, "functions.js"))) throw new Error("dist is missing: run npm run build first.");
  const host = createFunctionHost();
  const page = createContext({ CustomFunctions: host.CustomFunctions });
  runInContext(readFileSync(join(dist, "functions.js"), "utf8"), page);
  return { metadata: JSON.parse(readFileSync(join(dist, "functions.json"), "utf8")) as Metadata, host };
}
