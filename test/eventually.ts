const PATIENCE = 60_000;

/** Tries an expectation again until it holds, because a busy machine may be late; its last error ends the test. */
export async function eventually(expectation: () => void): Promise<void> {
  const started = performance.now();
  for (;;) {
    try {
      return expectation();
    } catch (error) {
      if (performance.now() - started > PATIENCE) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
