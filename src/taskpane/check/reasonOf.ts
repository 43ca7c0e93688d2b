/** What Excel said when it refused; its own words, in its own language. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
