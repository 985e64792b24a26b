/** What a person shares: made here, kept sealed at the relay, listed and taken back. */
import { ok, type Result } from "@wervel/base";
import {
  createBackupKey,
  createHttpInboxes,
  createHttpParcels,
  createName,
  createRootSecret,
  formatHealthLink,
  formatInboxAddress,
  formatParcelLink,
  keysOf,
  openBackup,
  parseRootSecret,
  passcodeToken,
  type RelayFailure,
  type SharedParcel,
  sealHealthLink,
  sealParcel,
} from "@wervel/vault";
import type { FhirBundle } from "@wervel/wervel";
import type { RecordStore } from "../store/index.ts";
import { randomBytes, send } from "../sync/send.ts";
import { relayBase } from "../sync/session.ts";
import { formatShare, type ShareContent } from "./share-content.ts";

/** Kept beside the drafts: shares belong to this device, and are in no archive. */
const draftKey = "sharing";

export type KeptShare = {
  readonly parcel: string;
  readonly name: string;
  readonly link: string;
  readonly inbox?: string;
  /** Opens what is dropped in the inbox of this share. */
  readonly secret?: string;
};
type Kept = { readonly root: Uint8Array; readonly shares: readonly KeptShare[] };

export type ShareState = KeptShare & { readonly at: SharedParcel | undefined };
export type Terms = {
  readonly name: string;
  readonly untilMs: number;
  readonly passcode: string;
  readonly mostViews: number | undefined;
  readonly asksAnswer: boolean;
};

async function keptIn(store: RecordStore): Promise<Kept> {
  const kept = await store.draft<Kept>(draftKey);
  if (kept !== undefined) return kept;
  const fresh = { root: createRootSecret(randomBytes), shares: [] };
  await store.saveDraft(draftKey, fresh);
  return fresh;
}

function doors({ root }: Kept) {
  const parsed = parseRootSecret(root);
  if (parsed === undefined) throw new Error("a secret is 32 bytes");
  const keys = keysOf(parsed);
  const line = { keys, base: relayBase, send, now: Date.now, randomBytes };
  return { keys, parcels: createHttpParcels(line), inboxes: createHttpInboxes(line) };
}

/** Seals the sheet and leaves it at the relay; the answer is what goes behind the `#`. */
export async function share(
  store: RecordStore,
  content: ShareContent,
  terms: Terms,
): Promise<Result<KeptShare, RelayFailure>> {
  const kept = await keptIn(store);
  const { keys, parcels, inboxes } = doors(kept);
  const answer = terms.asksAnswer ? await answerPlace(keys.vault) : undefined;
  if (answer !== undefined) {
    const opened = await inboxes.keep(answer.inbox, { untilMs: terms.untilMs });
    if (!opened.ok) return opened;
  }
  const whole = answer === undefined ? content : { ...content, answerTo: answer.address };
  const passcode = terms.passcode !== "";
  const { link, sealed } = sealParcel(formatShare(whole), {
    vault: keys.vault,
    passcode,
    randomBytes,
  });
  const left = await parcels.leave(link, sealed, {
    untilMs: terms.untilMs,
    ...(terms.mostViews === undefined ? {} : { mostViews: terms.mostViews }),
    ...(passcode ? { token: await passcodeToken(terms.passcode, link) } : {}),
  });
  if (!left.ok) return left;
  const made: KeptShare = {
    parcel: link.parcel,
    name: terms.name,
    link: formatParcelLink(link),
    ...(answer === undefined ? {} : { inbox: answer.inbox, secret: answer.secret }),
  };
  await store.saveDraft(draftKey, { ...kept, shares: [made, ...kept.shares] });
  return ok(made);
}

/** The same data for a care provider's own program: a SMART Health Link to the FHIR document. */
export async function shareAsHealthLink(
  store: RecordStore,
  fhir: FhirBundle,
  { name, untilMs, mostViews, label }: Omit<Terms, "passcode" | "asksAnswer"> & { label: string },
): Promise<Result<KeptShare, RelayFailure>> {
  const kept = await keptIn(store);
  const { keys, parcels } = doors(kept);
  const { link, sealed } = await sealHealthLink(JSON.stringify(fhir), {
    vault: keys.vault,
    randomBytes,
  });
  const left = await parcels.leave(link, sealed, {
    untilMs,
    ...(mostViews === undefined ? {} : { mostViews }),
  });
  if (!left.ok) return left;
  const base = new URL(relayBase, location.origin).href;
  const made = {
    parcel: link.parcel,
    name,
    link: formatHealthLink(link, { base, untilMs, label }),
  };
  await store.saveDraft(draftKey, { ...kept, shares: [made, ...kept.shares] });
  return ok(made);
}

async function answerPlace(vault: ReturnType<typeof keysOf>["vault"]) {
  const { secret, recipient } = await createBackupKey();
  const inbox = createName(randomBytes);
  return { inbox, secret, address: formatInboxAddress({ vault, inbox, recipient }) };
}

/** What is shared now; without a line the names alone. */
export async function sharesOf(store: RecordStore): Promise<readonly ShareState[]> {
  const kept = await store.draft<Kept>(draftKey);
  if (kept === undefined || kept.shares.length === 0) return [];
  const listed = await doors(kept).parcels.list();
  const found = listed.ok ? listed.value : [];
  return kept.shares.map((one) => ({ ...one, at: found.find((p) => p.parcel === one.parcel) }));
}

/** Unreadable for everyone from now on, and no answer can come any more. */
export async function revoke(
  store: RecordStore,
  { parcel, inbox }: KeptShare,
): Promise<Result<undefined, RelayFailure>> {
  const { parcels, inboxes } = doors(await keptIn(store));
  const gone = await parcels.revoke(parcel);
  if (!gone.ok || inbox === undefined) return gone;
  return inboxes.close(inbox);
}

/** Takes back everything, for whoever erases all. */
export async function revokeAll(store: RecordStore): Promise<Result<undefined, RelayFailure>> {
  const kept = await store.draft<Kept>(draftKey);
  for (const one of kept?.shares ?? []) {
    const gone = await revoke(store, one);
    if (!gone.ok && gone.error.kind === "unreachable") return gone;
  }
  return ok(undefined);
}

/** Opens an inbox of its own, for a lab or a clinician who has a file to hand over. */
export async function openInbox(
  store: RecordStore,
  { name, untilMs }: { readonly name: string; readonly untilMs: number },
): Promise<Result<KeptShare, RelayFailure>> {
  const kept = await keptIn(store);
  const { keys, inboxes } = doors(kept);
  const { inbox, secret, address } = await answerPlace(keys.vault);
  const opened = await inboxes.keep(inbox, { untilMs });
  if (!opened.ok) return opened;
  const made: KeptShare = { parcel: `inbox-${inbox}`, name, link: address, inbox, secret };
  await store.saveDraft(draftKey, { ...kept, shares: [made, ...kept.shares] });
  return ok(made);
}

export type Arrived = {
  readonly inbox: string;
  readonly drop: string;
  readonly from: string;
  readonly atMs: number;
  readonly text: string;
};

/** What others dropped, opened here; what does not open is left where it is. */
export async function arrivals(
  store: RecordStore,
): Promise<Result<readonly Arrived[], RelayFailure>> {
  const kept = await store.draft<Kept>(draftKey);
  if (kept === undefined) return ok([]);
  const { inboxes } = doors(kept);
  const listed = await inboxes.list();
  if (!listed.ok) return listed;
  const waiting = listed.value.flatMap(({ inbox, drops }) =>
    drops.map((drop) => ({ inbox, ...drop })),
  );
  const found = await Promise.all(
    waiting.map(async ({ inbox, drop, atMs }): Promise<Arrived | undefined> => {
      const owner = kept.shares.find((one) => one.inbox === inbox);
      const fetched = await inboxes.fetch(inbox, drop);
      if (!fetched.ok) return undefined;
      const opened = await openBackup(fetched.value, owner?.secret ?? "");
      return opened.ok
        ? { inbox, drop, from: owner?.name ?? "", atMs, text: opened.value }
        : undefined;
    }),
  );
  return ok(found.filter((one) => one !== undefined));
}

export async function clearArrival(
  store: RecordStore,
  { inbox, drop }: Arrived,
): Promise<Result<undefined, RelayFailure>> {
  return doors(await keptIn(store)).inboxes.clear(inbox, drop);
}
