/** A stretch of time in seconds since 1970, UTC. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}
