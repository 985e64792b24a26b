/** A bound is broken when its value lies outside it, or is no number at all. */
export const broken = ({
  value,
  atMost = Number.POSITIVE_INFINITY,
  atLeast = Number.NEGATIVE_INFINITY,
}) => !(value <= atMost && value >= atLeast);

/** The rows as a table for `docs/methods/tables`, with the bounds they were held to. */
export function markdownTable(name, rows, bounds) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const limit = ({ atMost, atLeast }) =>
    [
      ...(atMost === undefined ? [] : [`at most ${atMost.toFixed(3)}`]),
      ...(atLeast === undefined ? [] : [`at least ${atLeast.toFixed(3)}`]),
    ].join(", ");
  return [
    `# ${name}`,
    "",
    "Written by `npm run calibrate -- --write`; every number comes from seeds.",
    "",
    line(columns),
    line(columns.map(() => "---")),
    ...rows.map((row) => line(columns.map((column) => row[column] ?? ""))),
    "",
    "| bound | value | limit (with two standard errors) |",
    "| --- | --- | --- |",
    ...bounds.map((bound) => line([bound.what, bound.value, limit(bound)])),
    "",
  ].join("\n");
}
