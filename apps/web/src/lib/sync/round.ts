/** One round: what is new here goes to the relay, what is new there comes into the diary. */
import { ok, type Result } from "@wervel/base";
import { compactOnRelay, type Meeting, meet, type Relay } from "@wervel/vault";
import { apply } from "./apply.ts";
import { capture } from "./capture.ts";
import { memberDrafts } from "./members.ts";
import type { Session, SyncError, World } from "./session.ts";
import { followMove } from "./succession.ts";

/** From so many pages on a new epoch is cheaper for everybody, and deleted days are truly gone. */
const pagesPerEpoch = 2_000;

export async function round(session: Session, world: World): Promise<Result<Meeting, SyncError>> {
  const { vault, membership } = session;
  const epochBefore = vault.epoch();
  await capture(session, world);
  const today = new Date(world.now()).toISOString().slice(0, 10);
  const drafts = memberDrafts(membership, vault.replica(), today);
  if (drafts.length > 0) await vault.write(drafts);
  const relay = capturing(session, world);
  const met = await meet(vault, relay);
  if (!met.ok) return met;
  const moved = await followMove(session, world);
  if (!moved.ok) return moved;
  if (moved.value || vault.epoch() !== epochBefore) session.owes.everything = true;
  await apply(session, world, met.value.touched);
  if (!moved.value && isLong(session)) await compactOnRelay(vault, session.relay); // a failure is tried again
  return ok(met.value);
}

/** Edits made while the line was slow are written before what arrives, so that both stay visible. */
function capturing({ relay, ...session }: Session, world: World): Relay {
  const first = async <T>(answer: Promise<T>): Promise<T> => {
    const arrived = await answer;
    await capture({ relay, ...session }, world);
    return arrived;
  };
  return {
    ...relay,
    pull: (heads) => first(relay.pull(heads)),
    snapshot: () => first(relay.snapshot()),
  };
}

const isLong = ({ vault }: Session): boolean =>
  [...vault.heads().values()].reduce((sum, sequence) => sum + sequence, 0) > pagesPerEpoch;
