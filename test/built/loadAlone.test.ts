import vm from "node:vm";
import { createFunctionHost } from "../../src/playground/host/customFunctions";
import { readBuilt } from "./readBuilt";

// What a page or a worker offers beside the language: network, DOM, storage, clocks, and Office itself.
const HOST_NAMES = [
  "Office",
  "Excel",
  "OfficeRuntime",
  "window",
  "self",
  "document",
  "navigator",
  "location",
  "history",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "caches",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "Worker",
  "importScripts",
  "Image",
  "HTMLElement",
  "MutationObserver",
  "setTimeout",
  "setInterval",
  "requestAnimationFrame",
  "queueMicrotask",
  "performance",
  "crypto",
  "process",
  "require",
  "module",
  "Buffer",
];

/** Loads functions.js where every look at one of those names is noted, and nothing can be made out of text. */
function loadWatched() {
  const host = createFunctionHost();
  const touched: string[] = [];
  const page = vm.createContext(
    { CustomFunctions: host.CustomFunctions, console },
    { codeGeneration: { strings: false, wasm: false } },
  );
  const watched: Record<string, PropertyDescriptor> = {};
  for (const name of HOST_NAMES) {
    watched[name] = {
      get: () => {
        touched.push(name);
        return undefined;
      },
    };
  }
  Object.defineProperties(vm.runInContext("globalThis", page), watched);
  vm.runInContext(readBuilt("functions.js"), page, { filename: "functions.js" });
  return { host, touched };
}

it("looks at nothing of the page while it loads", () => {
  expect(loadWatched().touched).toEqual([]);
});

it("looks at nothing but Office when its functions are called", () => {
  const { host, touched } = loadWatched();
  const call = (id: string, ...args: unknown[]) => host.find(id)?.(...args) as unknown[][];
  expect(call("SUPPORT_END", [["sparx-jp"]], [["Apr 15, 2020"]], null)).toMatchObject([[{ basicValue: 44316 }]]);
  expect(call("BUSINESS_DAY", [[45292]], [[1]], [["JP"]], null)).toMatchObject([[{ basicValue: 45293 }]]);
  expect(call("POLICIES", "lemon", "ja")).toHaveLength(2);
  expect(call("EXPLAIN", "RENEW_FROM", call("POLICY", "sparx-jp", null), [[44104]], null, null, null)).toHaveLength(3);
  expect(new Set(touched)).toEqual(new Set(["Office"]));
});

it("says to build first where nothing is built", () => {
  expect(() => readBuilt("functions.js", "no such folder")).toThrow("run npm run build first");
});
