import vm from "node:vm";
import { createFunctionHost, type FunctionHost } from "../../src/playground/host/customFunctions";
import { readBuilt } from "./readBuilt";

/**
 * Loads the built functions.js as Excel's own runtime may: a plain script in a page that has nothing but
 * CustomFunctions, a console and the language itself.
 *
 * @param dist the folder that was built to
 * @returns the host it registered its functions with
 */
export function loadFunctions(dist?: string): FunctionHost {
  const host = createFunctionHost();
  const page = vm.createContext({ CustomFunctions: host.CustomFunctions, console });
  vm.runInContext(readBuilt("functions.js", dist), page, { filename: "functions.js" });
  return host;
}
