/** Records in the order in which people read a history. */
export const newestFirst = <T extends { readonly at: string }>(records: readonly T[]): T[] =>
  records.toSorted((a, b) => (a.at < b.at ? 1 : -1));
