import * as z from "zod/mini";
import { ACTION_KINDS } from "../plan/calendar";
import { GROUPINGS, HIGHEST_UPLIFT, LONGEST_PLAN } from "../plan";
import { LONGEST_APPROVAL } from "../rules/answers";
import { workbookError } from "./workbookError";

const KEY = "licenceTerms.plan";

const whole = (from: number, to: number) => z.int().check(z.gte(from), z.lte(to));

const Settings = z.object({
  /** Months, from the month of the as-of date on. */
  months: whole(1, LONGEST_PLAN),
  /** 1 for January. */
  fiscalYearStart: whole(1, 12),
  /** Rise of prices with each cycle, as a fraction. */
  uplift: z.number().check(z.gt(-1), z.lte(HIGHEST_UPLIFT)),
  groupBy: z.enum(GROUPINGS),
  /** Which of the plan's lines is shown. */
  line: z.enum(["renew", "status", "lapse"]),
  /** Currency that all amounts are turned into; null: each stays on its own. */
  into: z.nullable(z.string()),
  /** Currency -> what one unit of it is worth. */
  rates: z.record(z.string(), z.number().check(z.gt(0))),
  /** Business days that an approval takes. */
  approvalDays: whole(0, LONGEST_APPROVAL),
  /** Kinds of days that a calendar file holds. */
  kinds: z.array(z.enum(ACTION_KINDS)),
  /** Whether each owner gets a calendar file. */
  perOwner: z.boolean(),
});

/** How people plan the lists of a workbook. The as-of date is not among it: that starts with today. */
export type RememberedPlan = z.infer<typeof Settings>;

/**
 * Lets the workbook remember how people plan; saved with the workbook.
 *
 * @param settings all of them
 * @throws WorkbookError when Excel does not take them
 */
export async function rememberPlan(settings: RememberedPlan): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.settings.add(KEY, JSON.stringify(settings));
      await context.sync();
    });
  } catch (error) {
    throw workbookError(error);
  }
}

function readSettings(text: string): RememberedPlan | undefined {
  try {
    const read = Settings.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * How people planned in this workbook before, in this session or an earlier one.
 *
 * @returns undefined where they did not, or where a later version kept what this one does not understand
 * @throws WorkbookError when Excel does not answer
 */
export async function rememberedPlan(): Promise<RememberedPlan | undefined> {
  try {
    return await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(KEY);
      setting.load("value");
      await context.sync();
      return setting.isNullObject ? undefined : readSettings(String(setting.value));
    });
  } catch (error) {
    throw workbookError(error);
  }
}
