import { ratesOfCells } from "../../../../src/taskpane/plan/settings/ratesOfCells";

it("reads currencies and rates as people write them, and passes over headings", () => {
  const cells = [
    ["Currency", "JPY"],
    ["usd", 150.5],
    [" ＥＵＲ ", "１６２"],
    ["GBP", "1,190.25"],
  ];
  expect(ratesOfCells(cells)).toEqual({ USD: 150.5, EUR: 162, GBP: 1190.25 });
});

it("takes nothing for a rate that cannot be one", () => {
  const cells = [
    ["USD", 0],
    ["EUR", -1],
    ["GBP", null],
    ["CHF", { error: "#REF!" }],
    ["dollars", 150],
    [null, 3],
    ["SEK"],
  ];
  expect(ratesOfCells(cells)).toEqual({});
});
