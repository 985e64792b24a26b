/** From the diary to the vault: what changed here since both were last equal. */
import type { WervelRecord } from "@wervel/model";
import type { Draft, Vault } from "@wervel/vault";
import { draftsFor, isSame, vaultName } from "./diary-changes.ts";
import type { Session, World } from "./session.ts";

/** Pages of the log stay well under the longest that a relay takes. */
const pageLetters = 60_000;

/**
 * Writes every edit of the diary into the log of this device. Safe to stop anywhere: what is
 * written twice says the same twice.
 *
 * An empty diary beside a filled vault was lost, not emptied: it deletes nothing, and comes back.
 */
export async function capture({ vault, mirror, owes }: Session, world: World): Promise<void> {
  const here = await world.store.everything();
  if (here.length === 0 && mirror.size > 0) {
    await world.database.saveMirror([], [...mirror.keys()]);
    mirror.clear();
    owes.everything = true;
    return;
  }
  const changed = here.filter((record) => !isSame(record, mirror.get(record.id)));
  const ids = new Set(here.map(({ id }) => id));
  const gone = [...mirror.keys()].filter((id) => !ids.has(id));
  const drafts = [
    ...changed.flatMap((record) => news(vault, draftsFor(mirror.get(record.id), record))),
    ...gone.map((id): Draft => ({ kind: "remove", record: vaultName(id) })),
  ];
  for (const page of pagesOf(drafts)) await vault.write(page);
  await remember(world, mirror, { same: changed, gone });
}

/** What the vault says already needs no saying: another tab, or a write that was cut off, said it. */
const news = (vault: Vault, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(
    (draft) =>
      draft.kind !== "set" ||
      !isSame(vault.replica().read(draft.record)?.fields[draft.field], draft.value),
  );

export async function remember(
  { database }: World,
  mirror: Map<string, WervelRecord>,
  { same, gone }: { readonly same: readonly WervelRecord[]; readonly gone: readonly string[] },
): Promise<void> {
  if (same.length + gone.length === 0) return;
  await database.saveMirror(same, gone);
  for (const record of same) mirror.set(record.id, record);
  for (const id of gone) mirror.delete(id);
}

function* pagesOf(drafts: readonly Draft[]): Generator<readonly Draft[]> {
  let page: Draft[] = [];
  let letters = 0;
  for (const draft of drafts) {
    const length = JSON.stringify(draft).length + 120; // the stamps that the vault adds
    if (page.length > 0 && letters + length > pageLetters) {
      yield page;
      page = [];
      letters = 0;
    }
    page.push(draft);
    letters += length;
  }
  if (page.length > 0) yield page;
}
