export { addDays } from "./addDays";
export { addMonths } from "./addMonths";
export { civilOf, dayOf, serialOf, type Civil } from "./civil";
export { FIRST_DAY, LAST_DAY, isDay, toDay, type Day } from "./day";
export { isoText } from "./isoText";
export { lastDayOfTerm } from "./lastDayOfTerm";
export { monthEnd } from "./monthEnd";
export { monthStart } from "./monthStart";
export { weekday } from "./weekday";
