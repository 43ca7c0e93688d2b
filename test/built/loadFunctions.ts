import vm from "node:vm";
import { createFunctionHost, type FunctionHost } from "../../src/playground/host/customFunctions";
import { readBuilt } from "./readBuilt";

/**
 * Loads the built functions.js as Excel's own runtime may: a plain script in a page that has nothing but
 * CustomFunctions, a console and the language itself.
 *
 * @returns the host it registered its functions with
 */
export function loadFunctions(): FunctionHost {
  const host = createFunctionHost();
  const page = vm.createContext({ CustomFunctions: host.CustomFunctions, console });
  vm.runInContext(readBuilt("functions.js"), page, { filename: "functions.js" });
  return host;
}
