import type { Page } from "playwright-core";

/** What a page complains about from now on: its errors and warnings, and what its security policy refused. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => {
    if (["error", "warning"].includes(line.type())) complaints.push(line.text());
  });
  return complaints;
}
