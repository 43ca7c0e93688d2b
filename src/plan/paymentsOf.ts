import type { Course, Payment } from "./plan";

/** The payments of one course, in their order. */
export function* paymentsOfCourse({ licence, reinstatement, renewals }: Course): Generator<Payment, void> {
  // Only what has a price becomes a course.
  if (licence.price.kind === "unpriced") return;
  const { amount, currency } = licence.price;
  if (reinstatement !== null) {
    const { day, month, total } = reinstatement;
    yield { licence, kind: "reinstatement", day, month, cycle: 1, amount: total, currency };
  }
  for (const { day, month, cycle, factor } of renewals) {
    yield { licence, kind: "renewal", day, month, cycle, amount: amount * factor, currency };
  }
}

/**
 * The payments of a line one by one: a long list may have a million, so they are made when they are asked for.
 *
 * @param line "all renew" or "as the status says"
 * @returns licence by licence as they stand in the list, each in the order of its days
 * @example [...paymentsOf(plan.renew)][0] //=> { kind: "renewal", day: 2026-04-30, month: 0, cycle: 1, amount: 14520, ... }
 */
export function* paymentsOf({ courses }: { readonly courses: readonly Course[] }): Generator<Payment, void> {
  for (const course of courses) yield* paymentsOfCourse(course);
}
