/** From the vault to the diary: what other devices wrote. */
import type { WervelRecord } from "@wervel/model";
import { remember } from "./capture.ts";
import { diaryId, isSame, recordOf, vaultName } from "./diary-changes.ts";
import type { Session, World } from "./session.ts";

/** Every record of the vault, and every one that the diary had from it. */
const allOf = ({ vault, mirror }: Session): readonly string[] => [
  ...new Set([...vault.replica().records(), ...[...mirror.keys()].map(vaultName)]),
];

/**
 * Brings these records of the diary to what the vault says. A record that somebody edits at this
 * very moment is left alone: it is captured next, and the two meet as a conflict.
 */
export async function apply(
  session: Session,
  world: World,
  touched: Iterable<string>,
): Promise<void> {
  const { mirror, owes } = session;
  const records = owes.everything ? allOf(session) : [...touched];
  const ids = records.flatMap((record) => diaryId(record) ?? []);
  let same: WervelRecord[] = [];
  let gone: string[] = [];
  const edit = (id: string, here: WervelRecord | undefined) => {
    const wanted = saidOf(id, session);
    if (wanted === "unreadable" || !isSame(here, mirror.get(id)) || isSame(here, wanted))
      return here;
    if (wanted === undefined) gone.push(id);
    else same.push(wanted);
    return wanted;
  };
  for (let at = 0; at < ids.length; at += 500) {
    [same, gone] = [[], []];
    const written = await world.store.revise(ids.slice(at, at + 500), edit);
    if (!written.ok) {
      owes.everything = true; // a full disk: tried at the next round
      return;
    }
    await remember(world, mirror, { same, gone });
  }
  owes.everything = false;
}

/** `unreadable`: a newer Wervel wrote it, and what is here stays. */
function saidOf(id: string, { vault }: Session): WervelRecord | undefined | "unreadable" {
  const stored = vault.replica().read(vaultName(id));
  return stored === undefined ? undefined : (recordOf(stored) ?? "unreadable");
}
