import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionMetadata, Metadata } from "../../src/build/metadata/metadata";
import { callAsExcel } from "./callAsExcel";
import { expectedCells, type GoldenCase } from "./goldenCase";
import { loadFunctions } from "./loadFunctions";
import { readBuilt } from "./readBuilt";

const readCases = (file: string) => JSON.parse(readFileSync(file, "utf8")) as GoldenCase[];
const ownCases = readCases(join(__dirname, "cases.json"));
const sharedNames = ["cases.json", "cases-money.json"];

const host = loadFunctions();
const { functions } = JSON.parse(readBuilt("functions.json")) as Metadata;

function answer({ f, a }: GoldenCase): unknown[][] {
  const metadata = functions.find(({ id }) => id === f) as FunctionMetadata;
  const worksheetFunction = host.find(f);
  if (worksheetFunction === undefined) throw new Error(`functions.js does not register ${f}`);
  return callAsExcel(metadata, worksheetFunction, a);
}

const titled = (cases: readonly GoldenCase[]) => cases.map((each) => [each.f, each.why, each] as const);

describe("the project's cases", () => {
  it.each(titled(ownCases))("%s: %s", (_, __, each) => {
    expect(answer(each)).toEqual(expectedCells(each));
  });

  it("ask every function that is built", () => {
    expect([...new Set(ownCases.map(({ f }) => f))].sort()).toEqual(functions.map(({ id }) => id).sort());
  });

  it("say why, each of them", () => {
    expect(ownCases.filter(({ why }) => why.trim() === "")).toEqual([]);
  });
});

describe.each(sharedNames)("the cases of ../shared/cases/%s", (name) => {
  const file = join(__dirname, "../../../shared/cases", name);
  if (!existsSync(file)) {
    it.skip("are not run: the file is absent", () => undefined);
    return;
  }
  it.each(titled(readCases(file)))("%s: %s", (_, __, each) => {
    expect(answer(each)).toEqual(expectedCells(each));
  });
});
