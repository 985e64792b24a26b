/** Milliseconds since 1970 (UTC). Passed in, so that a test can stop time. */
export type Clock = () => number;
