import { capabilities } from "./capabilities";

let asked: Promise<void> | undefined;

async function ask(): Promise<void> {
  if (!capabilities().startup) return;
  if ((await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load) return;
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
}

/**
 * Makes the add-in start with this workbook from now on: called after somebody used it deliberately, so that their
 * formulas are calculated when the workbook is opened again. Asks Excel once; does nothing where Excel cannot do it.
 *
 * @returns when Excel has answered; never fails: what the person did is done all the same
 */
export function startWithWorkbook(): Promise<void> {
  // Refused once (the workbook is read-only, say), it may be granted at the next deed.
  asked ??= ask().catch(() => {
    asked = undefined;
  });
  return asked;
}
