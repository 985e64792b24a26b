import type { WervelRecord } from "@wervel/model";

export type ArchiveComparison = {
  /** In the file and the same here. */
  readonly same: number;
  readonly onlyInFile: number;
  readonly onlyHere: number;
  readonly different: number;
};

/** What a copy would bring back: the restore drill, without writing anything. */
export function compareArchive(
  inFile: readonly WervelRecord[],
  here: readonly WervelRecord[],
): ArchiveComparison {
  const kept = new Map(here.map((record) => [record.id, record]));
  const found = inFile.map((record) => ({ record, mine: kept.get(record.id) }));
  const same = found.filter(
    ({ record, mine }) => mine !== undefined && mine.changedAt === record.changedAt,
  ).length;
  const onlyInFile = found.filter(({ mine }) => mine === undefined).length;
  const shared = found.length - onlyInFile;
  return { same, onlyInFile, onlyHere: here.length - shared, different: shared - same };
}

/** Both together; where both hold a record, the one changed last stands. */
export function mergeArchive(
  inFile: readonly WervelRecord[],
  here: readonly WervelRecord[],
): readonly WervelRecord[] {
  const kept = new Map(here.map((record) => [record.id, record]));
  for (const record of inFile) {
    const mine = kept.get(record.id);
    if (mine === undefined || mine.changedAt < record.changedAt) kept.set(record.id, record);
  }
  return [...kept.values()];
}
