// Reads docs/contract.md: which rows there are, and what shows that they work.

/** Row letters and how many rows each has. */
const counts = { A: 12, B: 10, C: 9, D: 20, E: 15, F: 8, G: 11, "1H.": 12, M: 15, U: 15 };

const rowIds = Object.entries(counts).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
);

export function readContract(markdown) {
  return markdown
    .split("\n")
    .map((line) =>
      /^\| (?<id>[A-Z0-9.]+) \| (?<works>.+?) \| (?<state>\w+) \|(?<shown>.*)\|$/u.exec(line),
    )
    .filter((match) => match !== null)
    .map(({ groups: { id, works, state, shown } }) => ({
      id,
      works,
      state,
      files: [...shown.matchAll(/`(?<file>[^`]+)`/gu)].map((match) => match.groups.file),
    }));
}

/** What is wrong with the contract, as sentences; `exists` says whether a file is there. */
export function faultsOf(markdown, exists) {
  const rows = readContract(markdown);
  const ids = rows.map((row) => row.id);
  return [
    ...rowIds.filter((id) => !ids.includes(id)).map((id) => `${id}: the row is missing`),
    ...ids
      .filter((id, at) => !rowIds.includes(id) || ids.indexOf(id) < at)
      .map((id) => `${id}: unknown or twice`),
    ...rows
      .filter(({ state }) => state !== "open" && state !== "closed")
      .map(({ id, state }) => `${id}: '${state}' is neither open nor closed`),
    ...rows
      .filter(({ state, files }) => state === "closed" && files.length === 0)
      .map(({ id }) => `${id}: closed, and nothing shows it`),
    ...rows.flatMap(({ id, files }) =>
      files.filter((file) => !exists(file)).map((file) => `${id}: there is no ${file}`),
    ),
  ];
}
