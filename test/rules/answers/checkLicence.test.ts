import { checkLicence, type Licence } from "../../../src/rules/answers";
import { sentence } from "../../../src/rules/messages";
import { isoDay } from "../isoDay";
import { bundled, said } from "./asked";

const asOf = isoDay("2021-03-15");
const checked = (policy: string, start: string | null, end: string | null, term: number | null = null) => {
  const licence: Licence = {
    policy: bundled(policy),
    start: start === null ? null : isoDay(start),
    end: end === null ? null : isoDay(end),
    term,
  };
  const result = checkLicence(licence, asOf);
  if (result === null) return null;
  return { ...result, problem: result.problem === null ? null : sentence(result.problem, "en") };
};

it("finds nothing wrong with the end that the start gives", () => {
  const result = checked("sparx-jp", "2020-04-15", "2021-04-30");
  expect(result).toMatchObject({
    problem: null,
    status: { value: "renewable" },
    nextAction: { value: { action: "renewBy" } },
  });
  expect(result?.expectedEnd && said(result.expectedEnd)).toBe("2021-04-30");
  expect(result && said(result.reinstateBy)).toBe("2024-04-30");
});

it("finds nothing wrong with an end after renewals", () => {
  expect(checked("sparx-jp", "2018-04-15", "2021-04-30")?.problem).toBeNull();
  expect(checked("nec-pp", "2020-01-20", "2023-01-31", 12)?.problem).toBeNull();
});

it("finds an end that the policy cannot have", () => {
  expect(checked("sparx-jp", "2020-04-15", "2021-04-14")?.problem).toContain("Meant: 2021-04-30?");
});

it("finds an end that neither the start nor a renewal gives", () => {
  expect(checked("sparx-jp", "2020-04-15", "2021-03-31")?.problem).toBe(
    "sparx-jp gives no end on 2021-03-31: a start on 2020-04-15 gives 2021-04-30, a renewal 2022-04-30 or later. Check both dates.",
  );
  expect(checked("sparx-jp", "2020-04-15", "2021-06-30")?.problem).toContain("a renewal 2022-04-30 or later");
});

it("finds an end before the start", () => {
  expect(checked("sparx-jp", "2020-04-15", "2020-03-31")?.problem).toBe(
    "The end 2020-03-31 lies before the start 2020-04-15. Check both dates.",
  );
});

it("uses the expected end where none is given, and says so", () => {
  const result = checked("sparx-jp", "2020-04-15", null);
  expect(result?.status).toMatchObject({ value: "renewable" });
  expect(result?.problem).toBe("No end is given: 2021-04-30 is used, counted from the start.");
});

it("says why there is nothing to compute", () => {
  const silent = checked("sparx-jp-annual", "2020-04-15", null);
  expect(silent?.status.kind).toBe("not stated");
  expect(silent?.problem).toContain("not stated by the source");
  expect(checked("sparx-jp", null, null)).toBeNull();
});

it("knows open-ended licences without any date", () => {
  expect(checked("netjapan-msp", null, null)).toMatchObject({ status: { value: "openEnded" }, problem: null });
});

it("needs no start", () => {
  expect(checked("sparx-jp", null, "2021-04-30")).toMatchObject({
    expectedEnd: null,
    problem: null,
    status: { value: "renewable" },
  });
});
