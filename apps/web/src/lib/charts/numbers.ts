export { formatDifference, formatInterval, formatNumber, type Interval } from "@wervel/wervel";
