// Counting what passed and failed; a runner that fell over counts as a failure, never as nothing.

const atLeastOneFailure = (count, status) =>
  status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;

/** Adds counts up. */
export const sum = (counts) =>
  counts.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );

/** From Vitest's JSON report and its exit status; a test file that cannot load is a failure. */
export function countOfVitest(report, status) {
  if (report === "") return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(report);
  const unloadable = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  return atLeastOneFailure({ passed, failed: numFailedTests + unloadable }, status);
}

/** From the closing lines of Node's TAP report and its exit status. */
export function countOfTap(report, status) {
  const [passed, failed, cancelled] = ["pass", "fail", "cancelled"].map((name) =>
    Number(new RegExp(`^# ${name} (\\d+)$`, "mu").exec(report)?.[1] ?? Number.NaN),
  );
  if (Number.isNaN(passed + failed + cancelled)) return { passed: 0, failed: 1 };
  return atLeastOneFailure({ passed, failed: failed + cancelled }, status);
}
