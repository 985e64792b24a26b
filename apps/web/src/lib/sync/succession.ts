/**
 * Taking a device out: the others move to a vault with a new secret, which the old one never sees.
 *
 * The new secret lies in the old vault, sealed with age to each device that stays. The old vault
 * is emptied down to that notice. What the removed device already had, it keeps.
 */
import { err, ok, type Result } from "@wervel/base";
import {
  base64url,
  createDeviceId,
  createRootSecret,
  keysOf,
  openBackup,
  openVault,
  parseBase64url,
  parseRootSecret,
  type Replica,
  type RootSecret,
  sealBackup,
  sealSnapshot,
} from "@wervel/vault";
import { memoryLog } from "./brief-vault.ts";
import { dropMember, membersIn } from "./members.ts";
import { relayOf, type Session, type SyncError, type World } from "./session.ts";

const noticeRecord = "vault/moved";

/** Is this what is left of a vault whose devices went on to another? */
export const hasMoved = (replica: Replica): boolean => replica.read(noticeRecord) !== undefined;

/** Moves this vault without `device`; the caller has just met the relay. */
export async function moveWithout(
  session: Session,
  world: World,
  device: string | undefined,
): Promise<Result<undefined, SyncError>> {
  const { vault, relay } = session;
  const { randomBytes } = world;
  if (device !== undefined) await vault.write([dropMember(device)]);
  const root = createRootSecret(randomBytes);
  const keys = keysOf(root);
  const sealed = sealSnapshot(vault.replica().snapshot(), { keys, epoch: 2, randomBytes });
  const begun = await relayOf(keys, world).begin(2, sealed);
  if (!begun.ok) return begun;

  const recipients = membersIn(vault.replica()).map((member) => member.recipient);
  const last = await noticeAlone(await sealedNotice(root, recipients), session, world);
  if (!last.ok) return last;
  const closed = await relay.begin(vault.epoch() + 1, last.value);
  if (!closed.ok) return closed; // the new vault is not used; the next attempt makes another
  session.moveTo(root);
  return vault.adopt(2, sealed, keys);
}

/** The old vault as it ends: nothing but the notice, after everything that anybody wrote in it. */
async function noticeAlone(
  notice: string,
  { vault, keys }: Session,
  { now, randomBytes }: World,
): Promise<Result<Uint8Array, SyncError>> {
  const device = createDeviceId(randomBytes);
  const clerk = await openVault({ keys, device, log: memoryLog(), now, randomBytes });
  if (!clerk.ok) return clerk;
  await clerk.value.write([{ kind: "set", record: noticeRecord, field: "box", value: notice }]);
  const { changes, seen } = clerk.value.replica().snapshot();
  const everySeen = { ...vault.replica().snapshot().seen, ...seen };
  const epoch = vault.epoch() + 1;
  return ok(sealSnapshot({ changes, seen: everySeen }, { keys, epoch, randomBytes }));
}

/** True when another device moved the vault and this one came along. */
export async function followMove(
  session: Session,
  world: World,
): Promise<Result<boolean, SyncError>> {
  const box = session.vault.replica().read(noticeRecord)?.fields["box"];
  if (typeof box !== "string") return ok(false);
  const root = await openNotice(box, session.membership.secret);
  if (root === undefined) return err({ kind: "removed" });
  const keys = keysOf(root);
  const found = await relayOf(keys, world).snapshot();
  if (!found.ok) return found;
  if (found.value === undefined) return err({ kind: "refused", reason: "snapshot-missing" });
  session.moveTo(root);
  const adopted = await session.vault.adopt(found.value.epoch, found.value.sealed, keys);
  return adopted.ok ? ok(true) : adopted;
}

const sealedNotice = async (root: RootSecret, recipients: readonly string[]): Promise<string> =>
  base64url(
    await sealBackup(
      base64url(root),
      recipients.filter((text) => text !== ""),
    ),
  );

async function openNotice(box: string, secret: string): Promise<RootSecret | undefined> {
  const bytes = parseBase64url(box);
  const opened = bytes === undefined ? undefined : await openBackup(bytes, secret);
  const root = opened?.ok ? parseBase64url(opened.value) : undefined;
  return root === undefined ? undefined : parseRootSecret(root);
}
