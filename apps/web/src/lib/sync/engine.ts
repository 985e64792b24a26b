/** Everything that sync can do on this device; one thing at a time, over all tabs. */
import { err, ok, type Result } from "@wervel/base";
import {
  createBackupKey,
  createDeviceId,
  keysOf,
  type Meeting,
  type RootSecret,
} from "@wervel/vault";
import { apply } from "./apply.ts";
import { capture } from "./capture.ts";
import { type DiaryConflict, diaryConflicts } from "./conflicts.ts";
import { fieldsOf, isSame, vaultName } from "./diary-changes.ts";
import { type Member, membersIn } from "./members.ts";
import { round } from "./round.ts";
import { openSession, relayOf, type Session, type SyncError, type World } from "./session.ts";
import { moveWithout } from "./succession.ts";
import type { SyncNote } from "./sync-database.ts";

export type SyncStatus =
  | { readonly is: "off" }
  | { readonly is: "removed" }
  | {
      readonly is: "on";
      readonly device: string;
      readonly note: SyncNote;
      readonly members: readonly Member[];
      readonly conflicts: readonly DiaryConflict[];
    };
export type Done = Result<undefined, SyncError>;

export type SyncEngine = {
  readonly status: () => Promise<SyncStatus>;
  readonly meet: () => Promise<Done>;
  /** This device becomes a member of the vault of this secret; a new secret makes a new vault. */
  readonly join: (root: RootSecret, name: string) => Promise<Done>;
  readonly rename: (name: string) => Promise<Done>;
  /** The versions of one record: `chosen` stays, the others are laid aside. */
  readonly resolve: (id: string, chosen: number) => Promise<Done>;
  /** A new secret for everyone but this device; `undefined` takes nobody out. */
  readonly renew: (without: string | undefined) => Promise<Done>;
  /** Gone from the relay and from this device's log; the diary stays. */
  readonly forget: () => Promise<Done>;
};

type Alone = <T>(work: () => Promise<T>) => Promise<T>;
type Work<T> = (session: Session) => Promise<Result<T, SyncError>>;

/** @param alone runs one piece of work at a time, whichever tab asked */
export function createEngine(world: World, alone: Alone): SyncEngine {
  const { database } = world;
  const { session, within, close } = createDesk(world, alone);
  const meetAndNote: Work<Meeting> = async (s) => {
    const met = await round(s, world).catch(failed);
    await takeNote(s, world, met);
    return met;
  };
  const meet = async () => nothing(await within(meetAndNote));
  return {
    status: async () => statusOf(await alone(session), await database.note()),
    meet: async () => ((await database.note()).removed ? err({ kind: "removed" }) : meet()),
    join: async (root, name) => {
      await becomeMember(world, alone, { root, name });
      close();
      return meet();
    },
    rename: async (name) => {
      await database.rename(name);
      close();
      return meet();
    },
    resolve: async (id, chosen) => {
      const resolved = await within(async (s) => ok(await choose(s, world, id, chosen)));
      return resolved.ok ? meet() : resolved;
    },
    renew: async (without) => {
      const renewed = await within(async (s) => {
        const met = await meetAndNote(s);
        return met.ok ? moveWithout(s, world, without) : met;
      });
      return renewed.ok ? meet() : renewed;
    },
    forget: async () => {
      const membership = await database.membership();
      if (membership === undefined) return ok(undefined);
      return relayOf(keysOf(membership.root), world).forget();
    },
  };
}

/** Holds one open session as long as no other tab wrote and the vault is still the same. */
function createDesk(world: World, alone: Alone) {
  const { database } = world;
  let open: Session | undefined;
  const close = () => {
    open = undefined;
  };
  const session = async (): Promise<Result<Session, SyncError>> => {
    if (open !== undefined && open.version === (await database.version())) return ok(open);
    const opened = await openSession(world);
    open = opened.ok ? opened.value : undefined;
    return opened;
  };
  const within = <T>(work: Work<T>) =>
    alone(async () => {
      const opened = await session();
      if (!opened.ok) return opened;
      const done = await work(opened.value).catch(failed);
      const version = await database.version();
      const isSameVault = isSame((await database.membership())?.root, opened.value.keys.root);
      open = done.ok && isSameVault ? { ...opened.value, version } : undefined;
      return done;
    });
  return { session, within, close };
}

function statusOf(opened: Result<Session, SyncError>, note: SyncNote): SyncStatus {
  if (note.removed) return { is: "removed" };
  if (!opened.ok) return { is: "off" };
  const { vault, membership } = opened.value;
  const members = membersIn(vault.replica());
  const conflicts = diaryConflicts(vault.replica());
  return { is: "on", device: membership.device, note, members, conflicts };
}

async function becomeMember(
  { database, randomBytes, now }: World,
  alone: Alone,
  { root, name }: { readonly root: RootSecret; readonly name: string },
): Promise<void> {
  const { secret, recipient } = await createBackupKey();
  const device = createDeviceId(randomBytes);
  const since = new Date(now()).toISOString();
  await alone(() => database.join({ root, device, secret, recipient, name, since }));
}

const nothing = (done: Result<unknown, SyncError>): Done => (done.ok ? ok(undefined) : done);
const failed = (): Result<never, SyncError> => err({ kind: "refused", reason: "storage" });
async function choose(s: Session, world: World, id: string, chosen: number): Promise<void> {
  const conflict = diaryConflicts(s.vault.replica()).find((one) => one.id === id);
  const version = conflict?.versions[chosen];
  if (version === undefined) return;
  await capture(s, world);
  const record = vaultName(id);
  const disputed = s.vault
    .replica()
    .conflicts()
    .filter((one) => one.record === record);
  const fields = fieldsOf(version.record);
  await s.vault.write(
    disputed.map(({ field }) => ({ kind: "set", record, field, value: fields[field] ?? null })),
  );
  await apply(s, world, [record]);
}

/** What the person may know without waiting for the next meeting. */
async function takeNote(
  { vault, membership }: Session,
  { database, now }: World,
  met: Result<Meeting, SyncError>,
): Promise<void> {
  const before = await database.note();
  const triedAt = new Date(now()).toISOString();
  const conflicts = diaryConflicts(vault.replica()).length;
  const head = vault.heads().get(membership.device) ?? 0;
  if (met.ok) {
    await database.keep("sent", head);
    const heldBack = met.value.heldBack.length;
    return database.saveNote({ metAt: triedAt, triedAt, waiting: 0, conflicts, heldBack });
  }
  const waiting = Math.max(0, head - Number((await database.kept("sent")) ?? 0));
  const removed = met.error.kind === "removed" ? { removed: true as const } : {};
  await database.saveNote({
    ...before,
    triedAt,
    waiting,
    conflicts,
    failure: met.error.kind === "refused" ? met.error.reason : met.error.kind,
    ...removed,
  });
}
