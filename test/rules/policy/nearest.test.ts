import { nearest } from "../../../src/rules/policy/nearest";

const ids = ["nec-pp", "netjapan-msp", "sparx-jp", "sparx-jp-annual"];

it.each([
  ["sparxjp", "sparx-jp"],
  ["SPARX JP", "sparx-jp"],
  ["netjapan", "netjapan-msp"],
  ["annual", "sparx-jp-annual"],
])("%s: %s comes first", (typed, first) => {
  expect(nearest(typed, ids).split(", ")[0]).toBe(first);
});

it("names at most three, and copes with anything typed", () => {
  expect(nearest("x".repeat(5000), ids).split(", ")).toHaveLength(3);
  expect(nearest("", ids).split(", ")).toHaveLength(3);
});
