import { periodMonths } from "../../src/money/periodMonths";
import { isoDay } from "../rules/isoDay";

const months = (start: string, end: string) => periodMonths(isoDay(start), isoDay(end));

it("is whole where the period is", () => {
  expect(months("2026-05-01", "2027-04-30")).toBe(12);
  expect(months("2024-02-29", "2025-02-28")).toBe(12);
  expect(months("2025-01-15", "2025-02-14")).toBe(1);
});

it("is the covered part of each month elsewhere, to two decimals", () => {
  expect(months("2021-05-01", "2021-06-15")).toBe(1.5);
  expect(months("2021-05-02", "2021-05-31")).toBe(0.97);
  expect(months("2021-02-15", "2021-02-15")).toBe(0.04);
});
