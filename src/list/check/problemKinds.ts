import type { Level } from "../checkedList";
import type { ListSentenceId } from "../said";
import type { Certainty } from "../understoodList";

/** What holds for every problem of one kind. */
export interface ProblemKind {
  readonly level: Level;
  readonly why: ListSentenceId;
  readonly expected: ListSentenceId;
  /** How sure it is that something is wrong, or that the reading is right. */
  readonly certainty: Certainty;
  /** About the list itself, more than about what it says: shown first. */
  readonly structural?: true;
  /** About money: no date depends on it, so the row's answers are as good as without it. */
  readonly planOnly?: true;
}

const stops = (why: ListSentenceId, expected: ListSentenceId, certainty: Certainty = "certain"): ProblemKind => ({
  level: "stops",
  why,
  expected,
  certainty,
});
const assumed = (why: ListSentenceId, expected: ListSentenceId, certainty: Certainty = "likely"): ProblemKind => ({
  level: "assumed",
  why,
  expected,
  certainty,
});
const tidied = (why: ListSentenceId, expected: ListSentenceId): ProblemKind => ({
  level: "tidied",
  why,
  expected,
  certainty: "certain",
});

/** Every problem that the list reader names itself. A row may lower "stops" where it can do without the cell. */
export const PROBLEM_KINDS = {
  shiftedRow: { ...stops("whyShiftedRow", "expectInPlace", "likely"), structural: true },
  headerTwice: { ...assumed("whyHeaderTwice", "expectOneHeader"), structural: true },
  headerRepeated: { ...tidied("whyHeaderRepeated", "expectHeaderOnce"), structural: true },
  mergedCell: { ...assumed("whyMergedCell", "expectUnmerged"), structural: true },
  endBeforeStart: { ...stops("whyEndBeforeStart", "expectLaterEnd"), structural: true },
  errorCell: { ...stops("whyErrorCell", "expectValue"), structural: true },
  turnedUndecided: { ...stops("whyTurnedUndecided", "expectAnswer", "likely"), structural: true },
  countsFrom1904: { ...tidied("whyCountsFrom1904", "expect1900"), structural: true },

  notADate: stops("whyNotADate", "expectDate"),
  noSuchDay: stops("whyNoSuchDay", "expectDate"),
  beforeEra: stops("whyBeforeEra", "expectDate"),
  dateOutOfRange: stops("whyDateOutOfRange", "expectDate"),
  orderUndecided: stops("whyOrderUndecided", "expectYearFirst"),
  monthOnlyUndecided: stops("whyMonthOnlyUndecided", "expectAnswer"),
  twoDigitUndecided: stops("whyTwoDigitUndecided", "expectAnswer"),
  yearAlone: stops("whyYearAlone", "expectDate"),
  numberNoDate: stops("whyNumberNoDate", "expectDate"),
  twoDates: stops("whyTwoDates", "expectOneDate"),
  periodCell: stops("whyPeriodCell", "expectOneDate"),
  notATerm: assumed("whyNotATerm", "expectTerm", "certain"),
  termUnitUndecided: assumed("whyTermUnitUndecided", "expectAnswer", "certain"),
  policyUnknown: stops("whyPolicyUnknown", "expectPolicy"),
  datesMissing: stops("whyDatesMissing", "expectDates"),
  endNotGiven: stops("whyEndNotGiven", "expectEnd"),

  textDate: tidied("whyTextDate", "expectDateCell"),
  turnedDate: tidied("whyTurnedDate", "expectDate"),
  decidedDate: tidied("whyDecidedDate", "expectDateCell"),
  placeholder: tidied("whyPlaceholder", "expectBlank"),
  shortYear: assumed("whyShortYear", "expectYearFirst"),
  afterEra: assumed("whyAfterEra", "expectDate"),
  anotherWeekday: assumed("whyAnotherWeekday", "expectDate", "possible"),
  serialAsText: assumed("whySerialAsText", "expectDateCell"),
  implausibleDate: assumed("whyImplausibleDate", "expectDate"),
  openEnded: assumed("whyOpenEnded", "expectNoEnd"),
  policyByName: assumed("whyPolicyByName", "expectPolicy", "possible"),
  channelUnknown: assumed("whyChannelUnknown", "expectChannel", "certain"),
  endAssumed: assumed("whyEndAssumed", "expectEnd"),
  endNotTerm: assumed("whyEndNotTerm", "expectDay"),
  startOutsideWindow: assumed("whyStartOutsideWindow", "expectWindow"),
  noNotice: assumed("whyNoNotice", "expectRegistered", "certain"),
  suspendedWithFirst: assumed("whySuspendedWithFirst", "expectSameEnd", "certain"),
  partlyRenewed: assumed("whyPartlyRenewed", "expectAllRenewed"),
  duplicate: assumed("whyDuplicate", "expectOneRow", "possible"),
  changeOrder: tidied("whyChangeOrder", "expectOneRow"),

  notAnAmount: { ...assumed("whyNotAnAmount", "expectAmount", "certain"), planOnly: true },
  amountUndecided: { ...assumed("whyAmountUndecided", "expectAmount", "certain"), planOnly: true },
  percentage: { ...assumed("whyPercentage", "expectAmount", "certain"), planOnly: true },
  errorAmount: { ...assumed("whyErrorAmount", "expectValue", "certain"), planOnly: true },
  notACurrency: { ...assumed("whyNotACurrency", "expectCurrency", "certain"), planOnly: true },
  anotherCurrency: { ...assumed("whyAnotherCurrency", "expectOneCurrency"), planOnly: true },
  negativeAmount: { ...assumed("whyNegativeAmount", "expectAmount"), planOnly: true },
  thousandsAssumed: { ...assumed("whyThousandsAssumed", "expectAmount"), planOnly: true },
  textAmount: { ...tidied("whyTextAmount", "expectNumberCell"), planOnly: true },
} as const satisfies Record<string, ProblemKind>;

export type ProblemKindName = keyof typeof PROBLEM_KINDS;

const kindsThat = (fits: (kind: ProblemKind) => boolean): ReadonlySet<string> =>
  new Set(Object.entries<ProblemKind>(PROBLEM_KINDS).flatMap(([name, kind]) => (fits(kind) ? [name] : [])));

const STRUCTURAL = kindsThat(({ structural }) => structural === true);
const PLAN_ONLY = kindsThat(({ planOnly }) => planOnly === true);

export const isStructural = (kind: string): boolean => STRUCTURAL.has(kind);

/** Whether problems of this kind leave every date as it is. */
export const isPlanOnly = (kind: string): boolean => PLAN_ONLY.has(kind);
