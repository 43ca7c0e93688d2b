import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { dayOf, isoText } from "../../rules/days";

const year = z.int().min(1901).max(9998);

const day = z.string().transform((text, context) => {
  const [, yearText, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const serial = yearText ? dayOf(Number(yearText), Number(month), Number(dayOfMonth)) : undefined;
  if (serial === undefined || isoText(serial) !== text) {
    context.addIssue(`${text} is no day written as yyyy-mm-dd`);
    return z.NEVER;
  }
  return serial;
});

const packageQuery = z.discriminatedUnion("package", [
  z.strictObject({ package: z.literal("@holiday-jp/holiday_jp"), from: year, to: year }),
  z.strictObject({ package: z.literal("japanese-holidays"), from: year, to: year }),
  z.strictObject({
    package: z.literal("date-holidays"),
    from: year,
    to: year,
    /** Country, and the state or part of it: `["GB", "ENG"]`. */
    region: z.array(z.string()).min(1).max(3),
    /** Which of the package's kinds of holiday close business. */
    types: z.array(z.enum(["public", "bank"])).min(1),
  }),
]);

/** Years of holidays that a data package knows. */
export type PackageQuery = z.infer<typeof packageQuery>;

const calendarFile = z
  .strictObject({
    id: z.string().regex(/^[A-Z]{2}[A-Z0-9-]*$/, "an id is written in capitals, such as JP"),
    name: z.strictObject({ en: z.string().min(1), ja: z.string().min(1) }),
    from: year,
    to: year,
    officialUntil: day,
    /** Who fixes the days, and why they count as official until then. */
    note: z.string().min(1),
    holidays: z.array(packageQuery).default([]),
    /** Holidays listed by hand: those that a package misses, or all. */
    closed: z.array(day).default([]),
    /** Days that a package takes for holidays and that are none. */
    open: z.array(day).default([]),
    /** Weekend days worked in return. */
    workingDays: z.array(day).default([]),
  })
  .refine((file) => dayOf(file.from, 1, 1) <= file.officialUntil && file.officialUntil <= dayOf(file.to, 12, 31), {
    path: ["officialUntil"],
    message: "lies outside the years from `from` to `to`",
  });

/** One calendar as its file describes it. */
export type CalendarFile = z.infer<typeof calendarFile>;

/**
 * Reads every calendar of a folder: one file a calendar, named after its id.
 *
 * @param folder path of the folder
 * @returns the calendars in the order of their ids
 * @throws Error naming the file and the field that is wrong
 */
export function readCalendarFiles(folder: string): CalendarFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => {
    const read = calendarFile.safeParse(JSON.parse(readFileSync(join(folder, name), "utf8")));
    if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
    if (basename(name, ".json") !== read.data.id) throw new Error(`${name}: holds the calendar ${read.data.id}`);
    return read.data;
  });
}
