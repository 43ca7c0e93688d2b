export { businessDays, type BusinessDays } from "./businessDays";
export type { Calendar } from "./calendar";
export { calendarById, calendarIds } from "./calendarById";
export type { Closures } from "./closures";
export { NoBusinessDay } from "./noBusinessDay";
export { parseClosures } from "./parseClosures";
