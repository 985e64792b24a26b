/** Counts for whoever runs a relay, in Prometheus' text form; never per vault or visitor. */

export type Metrics = {
  readonly count: (name: CounterName, by?: number) => void;
  readonly time: (seconds: number) => void;
  readonly text: () => string;
};

const counters = {
  wervel_requests_total: "Requests answered",
  wervel_refused_total: "Requests refused: unsigned, forged, repeated, too many or too large",
  wervel_errors_total: "Requests that failed by a fault of ours",
  wervel_records_stored_total: "Sealed records accepted",
  wervel_records_sent_total: "Sealed records handed out",
  wervel_bytes_stored_total: "Sealed bytes accepted",
} as const;
export type CounterName = keyof typeof counters;

const bucketsS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] as const;

export function createMetrics(): Metrics {
  const totals = new Map<string, number>();
  const within = bucketsS.map(() => 0);
  let timed = 0;
  let sumS = 0;
  return {
    count: (name, by = 1) => totals.set(name, (totals.get(name) ?? 0) + by),
    time: (seconds) => {
      timed++;
      sumS += seconds;
      for (const [index, bound] of bucketsS.entries())
        if (seconds <= bound) within[index] = (within[index] ?? 0) + 1;
    },
    text: () =>
      [
        ...Object.entries(counters).flatMap(([name, help]) => [
          `# HELP ${name} ${help}`,
          `# TYPE ${name} counter`,
          `${name} ${totals.get(name) ?? 0}`,
        ]),
        "# HELP wervel_request_seconds Time to answer",
        "# TYPE wervel_request_seconds histogram",
        ...bucketsS.map((bound, i) => `wervel_request_seconds_bucket{le="${bound}"} ${within[i]}`),
        `wervel_request_seconds_bucket{le="+Inf"} ${timed}`,
        `wervel_request_seconds_sum ${sumS}`,
        `wervel_request_seconds_count ${timed}`,
        "",
      ].join("\n"),
  };
}
