/**
 * An inbox: an address where a lab or a clinician can drop something for one person.
 *
 * What is dropped is sealed to the address's own recipient (the age format), so the
 * relay that keeps it cannot read it and neither can the one who dropped it before.
 */

import { err, ok } from "@wervel/base";
import { base64url } from "./bytes.ts";
import { parseDeviceId, type RandomBytes } from "./device.ts";
import { parseVaultId, type VaultId } from "./keys.ts";
import { createAsk, judged, type Line, saidIn } from "./line.ts";
import type { Answer } from "./meeting.ts";
import { isRecord, listIn, type PublicLine } from "./parcels.ts";

/** Who may drop, and for whom to seal: `recipient` is an age recipient (`age1…`). */
export type InboxAddress = {
  readonly vault: VaultId;
  readonly inbox: string;
  readonly recipient: string;
};

export type Inbox = {
  readonly inbox: string;
  readonly untilMs: number;
  /** So many may wait at once. */
  readonly most: number;
  readonly drops: readonly {
    readonly drop: string;
    readonly atMs: number;
    readonly bytes: number;
  }[];
};

export interface Inboxes {
  /** Opens an inbox until a time, or moves the end of one that is open. */
  readonly keep: (
    inbox: string,
    terms: { readonly untilMs: number; readonly most?: number },
  ) => Promise<Answer<undefined>>;
  readonly list: () => Promise<Answer<readonly Inbox[]>>;
  readonly fetch: (inbox: string, drop: string) => Promise<Answer<Uint8Array>>;
  readonly clear: (inbox: string, drop: string) => Promise<Answer<undefined>>;
  /** Closes an inbox, with whatever waits in it. */
  readonly close: (inbox: string) => Promise<Answer<undefined>>;
}

export function createHttpInboxes(line: Line): Inboxes {
  const at = `${line.base}/vaults/${line.keys.vault}/inboxes`;
  const ask = createAsk(line);
  const done = async (method: string, path: string): Promise<Answer<undefined>> => {
    const answer = await ask(method, path);
    return answer.ok ? ok(undefined) : answer;
  };
  return {
    keep: (inbox, { untilMs, most }) =>
      done("PUT", `${at}/${inbox}?until=${untilMs}${most === undefined ? "" : `&most=${most}`}`),
    list: async () => {
      const answer = await ask("GET", at);
      return answer.ok ? listIn(saidIn(answer.value)["inboxes"], isInbox) : answer;
    },
    fetch: async (inbox, drop) => {
      const answer = await ask("GET", `${at}/${inbox}/${drop}`);
      return answer.ok ? ok(answer.value.body) : answer;
    },
    clear: (inbox, drop) => done("DELETE", `${at}/${inbox}/${drop}`),
    close: (inbox) => done("DELETE", `${at}/${inbox}`),
  };
}

/**
 * Drops sealed bytes in somebody's inbox; no vault of one's own is needed.
 *
 * Safe to repeat with the same `drop` name. `refused` has as reason `not-there`
 * (ended or closed), `inbox-full`, `body-too-large` (4 MiB) or `too-many-requests`.
 */
export async function dropInto(
  { vault, inbox }: Pick<InboxAddress, "vault" | "inbox">,
  sealed: Uint8Array,
  { base, send, drop }: PublicLine & { readonly drop: string },
): Promise<Answer<undefined>> {
  try {
    const path = `${base}/inboxes/${vault}/${inbox}/${drop}`;
    const answer = judged(await send({ method: "POST", path, authorization: "", body: sealed }));
    return answer.ok ? ok(undefined) : answer;
  } catch {
    return err({ kind: "unreachable" });
  }
}

/** A name for an inbox or a drop: 16 random bytes, 22 letters. */
export const createName = (randomBytes: RandomBytes): string => base64url(randomBytes(16));

/** What follows the `#` of an inbox's link: `1.vault.inbox.recipient`. */
export const formatInboxAddress = ({ vault, inbox, recipient }: InboxAddress): string =>
  ["1", vault, inbox, recipient].join(".");

export function parseInboxAddress(fragment: string): InboxAddress | undefined {
  const [format, vaultText = "", inbox = "", recipient = "", ...more] = fragment.split(".");
  const vault = parseVaultId(vaultText);
  const sound = /^age1[02-9ac-hj-np-z]{58}$/u.test(recipient) && more.length === 0;
  if (format !== "1" || vault === undefined || !sound) return undefined;
  return parseDeviceId(inbox) === undefined ? undefined : { vault, inbox, recipient };
}

function isInbox(item: unknown): item is Inbox {
  if (!isRecord(item) || typeof item["inbox"] !== "string") return false;
  const { drops } = item;
  return (
    Number.isSafeInteger(item["untilMs"]) &&
    Number.isSafeInteger(item["most"]) &&
    Array.isArray(drops) &&
    drops.every((drop) => isRecord(drop) && typeof drop["drop"] === "string")
  );
}
