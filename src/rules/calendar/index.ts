export { businessDays, type BusinessDays } from "./businessDays";
export type { Calendar } from "./calendar";
export { calendarById, calendarIds } from "./calendarById";
export type { Closures } from "./closures";
export { parseClosures } from "./parseClosures";
