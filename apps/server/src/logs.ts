/** What is told of a request: when, what kind, how it ended. Nobody can be found in it. */
export type LogEntry = {
  readonly atMs: number;
  readonly level: "info" | "error";
  readonly method: string;
  /** The kind of thing that was asked for, such as `records`; never the path. */
  readonly what: string;
  readonly status: number;
  readonly tookMs: number;
};

/** One line of JSON; the time is rounded to the minute, so that lines do not place a person. */
export const formatLogEntry = ({ atMs, tookMs, ...rest }: LogEntry): string =>
  JSON.stringify({
    time: `${new Date(atMs).toISOString().slice(0, 16)}Z`,
    ...rest,
    ms: Math.round(tookMs),
  });

const known = new Set(["records", "pull", "snapshot", "parcels", "inboxes", "wakes", "vaults"]);

/** The last word of a path that is one of the relay's own: names of vaults and shares fall away. */
export const whatIsAsked = (path: string): string =>
  path.split("/").findLast((word) => known.has(word)) ?? "other";
