import { policyLibrary, type PolicyFile } from "../policy";
import files from "./generated/bundled.json";

/**
 * The policies that come with the add-in, as functions compute with them: without notes and examples, which would make
 * up half of functions.js. `fullPolicies` has those too.
 */
export const bundledPolicies = policyLibrary(files as readonly PolicyFile[]);
