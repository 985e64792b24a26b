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

const firstLine = (text) => String(text).trim().split("\n", 1)[0];

/** What failed, one line each, from Vitest's JSON report: where, which claim, what was said. */
export function failuresOfVitest(report) {
  if (report === "") return ["Vitest left no report"];
  return JSON.parse(report).testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === "failed");
    if (failed.length === 0 && status === "failed") return [`${name}: ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) => `${name}: ${fullName}: ${firstLine(failureMessages[0])}`,
    );
  });
}

/** The same from Node's TAP report; a group that fails only because one of its tests did is left out. */
export function failuresOfTap(report) {
  if (report === "") return ["the browser tests left no report"];
  return report
    .split(/^ *not ok \d+ - /mu)
    .slice(1)
    .filter((piece) => !/failureType: 'subtestsFailed'/u.test(upToNext(piece)))
    .map((piece) => {
      const error = /^ *error: (?:\|-\n)?(.*)$/mu.exec(upToNext(piece))?.[1] ?? "";
      return `${firstLine(piece)}: ${error.trim()}`;
    });
}

/** A failure's own details end where the next claim begins. */
const upToNext = (piece) => piece.split(/^ *(?:ok|not ok|# Subtest)/mu, 1)[0];
