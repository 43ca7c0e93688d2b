import { reinstateOptions } from "../../../src/money/options/reinstateOptions";
import { isoText } from "../../../src/rules/days";
import { sentence } from "../../../src/rules/messages";
import type { Policy } from "../../../src/rules/policy";
import { bundled } from "../../rules/answers/asked";
import { isoDay } from "../../rules/isoDay";
import { checkedPolicy } from "../../rules/policy/checkedPolicy";

function said(policy: Policy, end: string, asOf: string, price: number | null = 14520) {
  const answer = reinstateOptions(policy, { end: isoDay(end), asOf: isoDay(asOf), price });
  if (answer.kind !== "found") return `${answer.kind}: ${sentence(answer.message, "en")}`;
  return answer.value.map(({ payOn, coveredTo, daysCovered, cost }) => {
    const money = cost?.kind === "found" ? cost.value.total : (cost?.kind ?? "no price");
    return [isoText(payOn), isoText(coveredTo), daysCovered, money].join(" ");
  });
}

it("shows that paying on 1 June instead of 31 May gains a month for the same price (SPX-5)", () => {
  expect(said(bundled("sparx-jp"), "2021-04-30", "2021-05-31").slice(0, 2)).toEqual([
    "2021-05-31 2022-04-30 335 14520",
    "2021-06-01 2022-05-31 365 14520",
  ]);
});

it("begins the day after the end where support is still valid", () => {
  expect(said(bundled("sparx-jp"), "2021-04-30", "2021-01-15")[0]).toBe("2021-05-01 2022-04-30 365 14520");
});

it("has no cost without a price", () => {
  expect(said(bundled("sparx-jp"), "2021-04-30", "2021-05-31", null)[0]).toBe("2021-05-31 2022-04-30 335 no price");
});

it("counts only days from the payment on where the new term is back-dated", () => {
  const backDated = checkedPolicy({
    "renewal terms": "12",
    "late 1 until": "end, + 14 months",
    "late 1 end": "end, + 1 day, for term",
    "late 1 back pay": "none",
    "late 1 surcharge": "none",
  });
  expect(said(backDated, "2021-04-30", "2021-07-30", 100)).toEqual([
    "2021-07-30 2022-04-30 275 100",
    "2022-06-30 2022-04-30 0 100",
  ]);
});

it("says where the vendor has to be asked for the price", () => {
  const silent = checkedPolicy({
    "renewal terms": "12",
    "late 1 until": "end, + 30 days",
    "late 1 end": "end, + 1 day, for term",
  });
  expect(said(silent, "2021-04-30", "2021-05-10", 100)).toEqual([
    "2021-05-10 2022-04-30 356 not stated",
    "2021-05-30 2022-04-30 336 not stated",
  ]);
});

it("has no options for open-ended licences, or after the last day", () => {
  expect(said(bundled("netjapan-msp"), "2021-04-30", "2021-05-10")).toMatch(/^none: .*no end date/);
  expect(said(bundled("sparx-jp"), "2021-04-30", "2024-05-01")).toMatch(/^none: .*Buy a new licence/);
});
