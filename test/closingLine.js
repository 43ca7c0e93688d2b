/** Prints the run's totals on one plain line, which reads the same whatever reporter stands above it. */
class ClosingLine {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests;
    // A suite that does not even load counts as a failure, though no test of it ran.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    console.log(`${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  }
}

module.exports = ClosingLine;
