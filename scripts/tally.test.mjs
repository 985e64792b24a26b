import { describe, expect, it } from "vitest";
import { countOfTap, countOfVitest, failuresOfTap, failuresOfVitest, sum } from "./tally.mjs";

const report = (passed, failed, testResults = []) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults });
const unloadable = { status: "failed", assertionResults: [] };

describe("a count of tests", () => {
  it.each([
    [report(5, 0), 0, { passed: 5, failed: 0 }],
    [report(5, 2, [{ status: "failed", assertionResults: [{}] }]), 1, { passed: 5, failed: 2 }],
    [report(5, 0, [unloadable]), 1, { passed: 5, failed: 1 }],
    [report(5, 0), 1, { passed: 5, failed: 1 }],
    ["", 0, { passed: 0, failed: 1 }],
  ])("of Vitest's %s with status %i is %o", (text, status, count) => {
    expect(countOfVitest(text, status)).toEqual(count);
  });

  it.each([
    ["# pass 7\n# fail 0\n# cancelled 0\n", 0, { passed: 7, failed: 0 }],
    ["# pass 7\n# fail 1\n# cancelled 2\n", 1, { passed: 7, failed: 3 }],
    ["# pass 7\n# fail 0\n# cancelled 0\n", 1, { passed: 7, failed: 1 }],
    ["", 0, { passed: 0, failed: 1 }],
  ])("of the TAP report %j with status %i is %o", (text, status, count) => {
    expect(countOfTap(text, status)).toEqual(count);
  });

  it("adds up", () => {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 });
  });
});

describe("what failed", () => {
  it("is named by file and claim from Vitest's report", () => {
    const testResults = [
      {
        name: "a.test.ts",
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "a holds" },
          { status: "failed", fullName: "a breaks", failureMessages: ["expected 1\n at b.ts"] },
        ],
      },
      { name: "b.test.ts", status: "failed", message: "cannot load", assertionResults: [] },
    ];
    expect(failuresOfVitest(report(1, 1, testResults))).toEqual([
      "a.test.ts: a breaks: expected 1",
      "b.test.ts: cannot load",
    ]);
    expect(failuresOfVitest("")).toEqual(["Vitest left no report"]);
  });

  it("is named by claim from a TAP report, without the groups around it", () => {
    const tap = [
      "# Subtest: pages",
      "    # Subtest: one",
      "    not ok 1 - one",
      "      ---",
      "      failureType: 'testCodeFailure'",
      "      error: |-",
      "        found something",
      "      ...",
      "    ok 2 - two",
      "not ok 1 - pages",
      "  ---",
      "  failureType: 'subtestsFailed'",
      "  error: '1 subtest failed'",
      "  ...",
    ];
    expect(failuresOfTap(tap.join("\n"))).toEqual(["one: found something"]);
    expect(failuresOfTap("")).toEqual(["the browser tests left no report"]);
  });
});
