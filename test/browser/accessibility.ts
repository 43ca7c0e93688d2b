import AxeCore from "axe-core";
import type { Page } from "playwright-core";

// Fluent UI's keyboard library puts empty stops around lists of tabs, which pass the focus on at once; a screen reader
// never comes to rest on them, and axe cannot know that.
const focusStops = "[data-tabster-dummy]";

/**
 * Violations of the rules of accessibility in a page, each with the places it was found at.
 *
 * @param others parts of the page that are looked at elsewhere, or are not ours
 */
export async function violations(page: Page, ...others: readonly string[]): Promise<string[]> {
  // Evaluated, not added as a script: the page's security policy would refuse it.
  await page.evaluate(AxeCore.source);
  const found = (await page.evaluate(
    `axe.run({ exclude: ${JSON.stringify([focusStops, ...others].map((each) => [each]))} })`,
  )) as AxeCore.AxeResults;
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
