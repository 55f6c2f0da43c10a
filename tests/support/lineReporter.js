import { relative } from 'node:path';

/** Prints what failed once more, by name, and one plain closing line that scripts can add up. */
export default class LineReporter {
  onRunComplete(
    _contexts,
    { testResults, numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites },
  ) {
    for (const { testFilePath, testResults: tests, testExecError } of testResults) {
      if (testExecError) console.log(`jest failed: ${relative('.', testFilePath)}`);
      for (const { status, fullName } of tests) {
        if (status === 'failed') console.log(`jest failed: ${relative('.', testFilePath)} › ${fullName}`);
      }
    }
    // A file that does not load runs no test, and must not pass unseen.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    console.log(`jest: ${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`);
  }
}
