/** Prints one plain closing line that scripts can add up. */
export default class LineReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
    // A file that does not load runs no test, and must not pass unseen.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    console.log(`jest: ${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`);
  }
}
