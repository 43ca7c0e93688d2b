import { gzipSync } from "node:zlib";
import { createContext, runInContext } from "node:vm";
import { bundledPolicies } from "../../src/rules/policies";
import type { Metadata } from "../../src/build/metadata/metadata";
import { readBuilt } from "./readBuilt";

/** Loads functions.js as a plain script where there is nothing but CustomFunctions and JavaScript itself. */
function loadAlone(): Map<string, unknown> {
  const registered = new Map<string, unknown>();
  class CustomFunctionsError extends Error {}
  const CustomFunctions = {
    associate: (id: string, implementation: unknown) => registered.set(id, implementation),
    Error: CustomFunctionsError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  runInContext(readBuilt("functions.js"), createContext({ CustomFunctions, console }));
  return registered;
}

it("registers every function of the metadata, and no other, without Office, window or document", () => {
  const { functions } = JSON.parse(readBuilt("functions.json")) as Metadata;
  expect([...loadAlone().keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
});

it("answers when loaded alone", () => {
  const supportEnd = loadAlone().get("SUPPORT_END") as (...ranges: unknown[]) => unknown[][];
  // 2020-04-15 and 2021-04-30
  expect(supportEnd([["sparx-jp"]], [[43936]], null)).toEqual([[expect.objectContaining({ basicValue: 44316 })]]);
});

it("takes the formula that the pane inserts for a list without starts, or without ends", () => {
  const check = loadAlone().get("CHECK_LICENCES") as (...ranges: unknown[]) => unknown[][];
  // 2026-11-22 as of; an omitted argument arrives as null. 2020-04-15 gives 2021-04-30.
  const withoutStarts = check([["sparx-jp"], ["nec-pp"]], null, [[44316], [46053]], [[46348]], null, null);
  expect(withoutStarts.map(([status]) => status)).toEqual(["Ended", "Ended, ask vendor"]);
  const withoutEnds = check([["sparx-jp"]], [[43936]], null, [[46348]], null, "ja");
  expect(withoutEnds[0]?.[1]).toMatchObject({ basicValue: 44316 });
});

it("puts the rules into functions.js once, for the pane and the buttons too", () => {
  const addresses = new Set(bundledPolicies.flats.map((policy) => String(policy["source address"])));
  expect(addresses.size).toBeGreaterThan(2);
  for (const address of addresses) {
    expect(readBuilt("functions.js")).toContain(address);
    for (const file of ["taskpane.js", "commands.js"]) expect(readBuilt(file)).not.toContain(address);
  }
});

it("keeps functions.js within 60 kB of gzip", () => {
  expect(gzipSync(readBuilt("functions.js")).length).toBeLessThan(60_000);
});

it("asks Chromium to compile functions.js while it loads, in the one place where that can be said", () => {
  expect(readBuilt("functions.js").startsWith("//# allFunctionsCalledOnLoad\n")).toBe(true);
});

it("makes no code out of text, which the page's security policy forbids", () => {
  for (const file of ["functions.js", "commands.js", "taskpane.js"]) {
    expect(readBuilt(file)).not.toMatch(/\beval\(/);
  }
});
