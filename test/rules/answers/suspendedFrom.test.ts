import { suspendedFrom } from "../../../src/rules/answers";
import { LAST_DAY } from "../../../src/rules/days";
import { isoDay } from "../isoDay";
import { checkedPolicy } from "../policy/checkedPolicy";
import { bundled, said } from "./asked";

const ends = [isoDay("2021-09-30"), isoDay("2021-04-30"), isoDay("2022-01-31")] as const;

it("is the day after the first end, in whatever order they stand (SPX-9)", () => {
  expect(said(suspendedFrom(bundled("sparx-jp"), [...ends]))).toBe("2021-05-01");
});

it("is none or not stated as the policy says", () => {
  expect(said(suspendedFrom(checkedPolicy({ "first end suspends all": "no" }), [...ends]))).toMatch(/^none: /);
  expect(said(suspendedFrom(bundled("nec-pp"), [...ends]))).toMatch(/^not stated: /);
});

it("refuses when one of the ends cannot be", () => {
  expect(said(suspendedFrom(bundled("sparx-jp"), [...ends, isoDay("2021-04-29")]))).toMatch(/^wrong: .*2021-04-29/);
  expect(said(suspendedFrom(bundled("sparx-jp"), [LAST_DAY]))).toMatch(/^wrong: The result lies outside/);
});
