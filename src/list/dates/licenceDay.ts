import { dayOf, type Day } from "../../rules/days";

/** What a workbook that counts from 1904-01-01 is behind. */
export const DAYS_TO_1904 = 1462;

const FROM = dayOf(1980, 1, 1);
const UNTIL = dayOf(2199, 12, 31);

/** Whether a licence may have this date: 1980 to 2199. */
export const isLicenceDay = (day: Day): boolean => day >= FROM && day <= UNTIL;
