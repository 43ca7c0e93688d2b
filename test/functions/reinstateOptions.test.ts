import { REINSTATE_OPTIONS } from "../../src/functions/reinstateOptions";
import { isoDay } from "../rules/isoDay";
import { cellOf, cellsOf, type ShownError } from "./callFunction";

const [end, may31, june1] = [isoDay("2021-04-30"), isoDay("2021-05-31"), isoDay("2021-06-01")];

it("shows that waiting from 31 May to 1 June gains a month (SPX-5)", () => {
  expect(cellsOf(REINSTATE_OPTIONS, "sparx-jp", end, may31, 14520, null).slice(0, 2)).toEqual([
    [may31, isoDay("2022-04-30"), 335, 14520 / 335],
    [june1, isoDay("2022-05-31"), 365, 14520 / 365],
  ]);
});

it("leaves the price a day blank without a price", () => {
  expect(cellsOf(REINSTATE_OPTIONS, "sparx-jp", end, may31, null, null)[0]).toEqual([
    may31,
    isoDay("2022-04-30"),
    335,
    "",
  ]);
});

it("says in the price's place where the vendor has to be asked", () => {
  const block = [
    ["id", "acme"],
    ["renewal terms", 12],
    ["late 1 until", "end, + 30 days"],
    ["late 1 end", "end, + 1 day, for term"],
  ];
  const price = (language: string | null) => cellsOf(REINSTATE_OPTIONS, block, end, end, 100, language)[0]?.[3];
  expect(price(null)).toBe("Ask the vendor");
  expect(price("ja")).toBe("販売元に確認する");
});

it("is #N/A after the last day, and where the source is silent", () => {
  const late = cellOf(REINSTATE_OPTIONS, "sparx-jp", end, isoDay("2024-05-01"), null, null) as ShownError;
  expect(late).toMatchObject({ error: "#N/A" });
  expect(late.sentence).toMatch(/Buy a new licence/);
  expect(cellOf(REINSTATE_OPTIONS, "netjapan-perpetual", end, may31, null, null)).toMatchObject({ error: "#N/A" });
});

it("refuses an end that the policy cannot have, and a price that is none", () => {
  expect(cellOf(REINSTATE_OPTIONS, "sparx-jp", end - 1, may31, null, null)).toMatchObject({ error: "#VALUE!" });
  expect(cellOf(REINSTATE_OPTIONS, "sparx-jp", end, may31, "a lot", null)).toMatchObject({ error: "#VALUE!" });
});

it("is blank for a blank date", () => {
  expect(cellOf(REINSTATE_OPTIONS, "sparx-jp", null, may31, null, null)).toBe("");
});
