import { readFileSync } from "node:fs";
import { functionFiles } from "../../../src/build/functionFiles";
import { examplesIn } from "../../../src/build/metadata/examples";

const comment = (example: string) => `/**
 * Answers.
 * @customfunction RENEW_BY
 * @example ${example}
 */`;

it.each([
  ["=TERM.RENEW_BY(A1) gives 2021-04-30", { formula: "=TERM.RENEW_BY(A1)", result: "2021-04-30" }],
  [
    "=TERM.RENEW_BY(A1) gives 2021-03-01 and 2021-04-10",
    { formula: "=TERM.RENEW_BY(A1)", result: "2021-03-01, 2021-04-10" },
  ],
  [
    "=TERM.RENEW_BY(DATE(2021,4,30)) gives 2023-07-31 15:00",
    { formula: "=TERM.RENEW_BY(DATE(2021,4,30))", result: "2023-07-31 15:00" },
  ],
  ["=TERM.RENEW_BY(A1) gives 8470", { formula: "=TERM.RENEW_BY(A1)", result: "8470" }],
  ["=TERM.RENEW_BY(A1) gives 2026-04-01, 1, -0.5", { formula: "=TERM.RENEW_BY(A1)", result: "2026-04-01, 1, -0.5" }],
  ["=TERM.RENEW_BY(A1) spills a table", { formula: "=TERM.RENEW_BY(A1)" }],
])("reads %s", (written, example) => {
  expect([...examplesIn(comment(written))]).toEqual([["RENEW_BY", example]]);
});

it("leaves the examples of other functions alone", () => {
  expect([...examplesIn("/** @example readCell(1) //=> 1 */")]).toEqual([]);
});

it("finds an example for every function of the project", () => {
  const without = functionFiles("src/functions").filter((file) => examplesIn(readFileSync(file, "utf8")).size === 0);
  expect(without).toEqual([]);
});
