import type { Day } from "../days";

/** The public holidays of one country or region, as far as they are known. */
export interface Calendar {
  readonly id: string;
  readonly name: { readonly en: string; readonly ja: string };
  /** Last day for which the authorities have fixed the holidays; answers that lean on later days are projected. */
  readonly officialUntil: Day;
  /** The calendar holds the days from here ... */
  readonly firstDay: Day;
  /** ... to here; outside it only weekends are known. */
  readonly lastDay: Day;
  /** Public holidays from Monday to Friday. */
  holidays(): ReadonlySet<number>;
  /** Saturdays and Sundays on which people work, in return for a holiday elsewhere in the week (China, Taiwan). */
  workingDays(): ReadonlySet<number>;
}
