import type { FunctionHost } from "../../src/playground/host/customFunctions";
import type { Metadata } from "../../src/playground/host/metadata";
import { loadFunctions } from "../built/loadFunctions";
import { readBuilt } from "../built/readBuilt";

/** The add-in as it is shipped. */
export function builtAddin(): { metadata: Metadata; host: FunctionHost } {
  return { metadata: JSON.parse(readBuilt("functions.json")) as Metadata, host: loadFunctions() };
}
