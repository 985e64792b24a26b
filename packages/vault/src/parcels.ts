/**
 * A share: something sealed under a key of its own, for whoever has the link.
 *
 * The relay keeps the sealed bytes, counts how often they are fetched and ends them in
 * time. The key stands in the link's fragment, which a browser never sends.
 */

import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { err, ok, type Result } from "@wervel/base";
import { base64url, concat, parseBase64url, uint32, utf8 } from "./bytes.ts";
import { parseDeviceId, type RandomBytes } from "./device.ts";
import { parseVaultId, publicKeyOf, type VaultId } from "./keys.ts";
import { createAsk, type HttpAnswer, judged, type Line, type Send, saidIn } from "./line.ts";
import type { Answer, RelayFailure } from "./meeting.ts";
import { digest } from "./seal.ts";
import { stretch } from "./wrap.ts";

/** What a link holds. `parcel` is 16 random bytes, `key` 32. */
export type ParcelLink = {
  readonly vault: VaultId;
  readonly parcel: string;
  readonly key: Uint8Array;
  /** True when a passcode is asked before the relay gives anything. */
  readonly passcode: boolean;
};

export type ParcelTerms = {
  /** At most 366 days from now. */
  readonly untilMs: number;
  /** 1 to 1000; 1000 when left out. */
  readonly mostViews?: number;
  /** From `passcodeToken`; the relay gets its SHA-256 only. */
  readonly token?: Uint8Array;
};

/** What the relay tells the maker of a share; it knows no visitor. */
export type SharedParcel = {
  readonly parcel: string;
  readonly untilMs: number;
  readonly mostViews: number;
  readonly views: number;
  /** Wrong passcodes that may still be tried; 0 means that nobody can open it any more. */
  readonly triesLeft: number;
  readonly revoked: boolean;
  /** 0 once the share has ended. */
  readonly bytes: number;
  /** When it was opened, or (`opened: false`) a passcode was wrong. */
  readonly visits: readonly { readonly atMs: number; readonly opened: boolean }[];
};

export interface Parcels {
  readonly leave: (
    link: Pick<ParcelLink, "parcel">,
    sealed: Uint8Array,
    terms: ParcelTerms,
  ) => Promise<Answer<undefined>>;
  readonly list: () => Promise<Answer<readonly SharedParcel[]>>;
  readonly revoke: (parcel: string) => Promise<Answer<undefined>>;
}

const version = 1;
const nonceLength = 24;
/** Rounded up to this, so that the relay does not learn how much was shared. */
const padTo = 1_024;

/** Seals bytes for a share: a fresh name and key, and what to leave at the relay. */
export function sealParcel(
  content: Uint8Array,
  {
    vault,
    passcode = false,
    randomBytes,
  }: {
    readonly vault: VaultId;
    readonly passcode?: boolean;
    readonly randomBytes: RandomBytes;
  },
): { readonly link: ParcelLink; readonly sealed: Uint8Array } {
  const link = { vault, parcel: base64url(randomBytes(16)), key: randomBytes(32), passcode };
  const padded = new Uint8Array(Math.ceil((4 + content.length) / padTo) * padTo);
  padded.set(uint32(content.length));
  padded.set(content, 4);
  const nonce = randomBytes(nonceLength);
  const box = xchacha20poly1305(link.key, nonce, boundTo(link)).encrypt(padded);
  return { link, sealed: concat(new Uint8Array([version]), nonce, box) };
}

/** Opens what `sealParcel` sealed for this very link. */
export function openParcel(
  sealed: Uint8Array,
  link: ParcelLink,
): Result<Uint8Array, { readonly kind: "does-not-open" }> {
  const closed = err({ kind: "does-not-open" } as const);
  if (sealed[0] !== version || sealed.length < 1 + nonceLength + 16 + padTo) return closed;
  try {
    const nonce = sealed.subarray(1, 1 + nonceLength);
    const cipher = xchacha20poly1305(link.key, nonce, boundTo(link));
    const padded = cipher.decrypt(sealed.subarray(1 + nonceLength));
    const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
    return length > padded.length - 4 ? closed : ok(padded.slice(4, 4 + length));
  } catch {
    return closed; // another key, another place, or changed on the way
  }
}

const boundTo = ({ vault, parcel }: ParcelLink): Uint8Array =>
  concat(utf8("wervel parcel 1"), publicKeyOf(vault), parseBase64url(parcel) ?? new Uint8Array(16));

/** What follows the `#` of a link: `1.vault.parcel.key`, and `.p` when a passcode is asked. */
export const formatParcelLink = ({ vault, parcel, key, passcode }: ParcelLink): string =>
  ["1", vault, parcel, base64url(key), ...(passcode ? ["p"] : [])].join(".");

export function parseParcelLink(fragment: string): ParcelLink | undefined {
  const [format, vaultText = "", parcel = "", keyText = "", mark, ...more] = fragment.split(".");
  const vault = parseVaultId(vaultText);
  const key = parseBase64url(keyText);
  if (format !== "1" || vault === undefined || key?.length !== 32) return undefined;
  if (parseDeviceId(parcel) === undefined || more.length > 0) return undefined;
  return mark === undefined || mark === "p"
    ? { vault, parcel, key, passcode: mark === "p" }
    : undefined;
}

/** The passcode as 32 bytes (Argon2id, 19 MiB, 2 passes; about 0.1 s), bound to this share. */
export const passcodeToken = (
  passcode: string,
  { vault, parcel }: Pick<ParcelLink, "vault" | "parcel">,
): Promise<Uint8Array> =>
  stretch(passcode, digest(utf8(`wervel passcode 1 ${vault} ${parcel}`)), {
    memoryKib: 19_456,
    passes: 2,
  });

export function createHttpParcels(line: Line): Parcels {
  const at = `${line.base}/vaults/${line.keys.vault}/parcels`;
  const ask = createAsk(line);
  return {
    leave: async ({ parcel }, sealed, { untilMs, mostViews, token }) => {
      const query = [
        `until=${untilMs}`,
        ...(mostViews === undefined ? [] : [`views=${mostViews}`]),
        ...(token === undefined ? [] : [`verifier=${base64url(digest(token))}`]),
      ].join("&");
      const answer = await ask("PUT", `${at}/${parcel}?${query}`, sealed);
      return answer.ok ? ok(undefined) : answer;
    },
    list: async () => {
      const answer = await ask("GET", at);
      return answer.ok ? listIn(saidIn(answer.value)["parcels"], isSharedParcel) : answer;
    },
    revoke: async (parcel) => {
      const answer = await ask("DELETE", `${at}/${parcel}`);
      return answer.ok ? ok(undefined) : answer;
    },
  };
}

export type OpeningFailure =
  | RelayFailure
  | { readonly kind: "passcode-wrong"; readonly triesLeft: number };

/**
 * Fetches a share's sealed bytes; no vault and no signature is needed, and it counts as a view.
 *
 * `refused` has as reason `not-there` (ended, taken back or never there), `used-up`,
 * `passcode-needed`, `locked` (too many wrong passcodes) or `too-many-requests`.
 */
export async function fetchParcel(
  { vault, parcel }: Pick<ParcelLink, "vault" | "parcel">,
  { base, send, token }: PublicLine & { readonly token?: Uint8Array },
): Promise<Result<Uint8Array, OpeningFailure>> {
  try {
    const path = `${base}/parcels/${vault}/${parcel}`;
    const answer = await send({
      method: "POST",
      path,
      authorization: "",
      ...(token === undefined ? {} : { body: token }),
    });
    const said = refusalIn(answer);
    const [kind, triesLeft] = [said["kind"], said["triesLeft"]];
    if (kind === "passcode-wrong" && typeof triesLeft === "number") return err({ kind, triesLeft });
    const found = judged(answer);
    return found.ok ? ok(found.value.body) : found;
  } catch {
    return err({ kind: "unreachable" });
  }
}

const refusalIn = (answer: HttpAnswer) => (answer.status === 403 ? saidIn(answer) : nothingSaid);
const nothingSaid: ReturnType<typeof saidIn> = {};

/** A line for those who have no vault. */
export type PublicLine = { readonly base: string; readonly send: Send };

/** A list in an answer of which every item is what it should be. */
export function listIn<T>(
  said: unknown,
  isItem: (item: unknown) => item is T,
): Answer<readonly T[]> {
  return Array.isArray(said) && said.every(isItem)
    ? ok(said)
    : err({ kind: "refused", reason: "not-understood" });
}

const numbers = ["untilMs", "mostViews", "views", "triesLeft", "bytes"] as const;

function isSharedParcel(item: unknown): item is SharedParcel {
  if (!isRecord(item) || typeof item["parcel"] !== "string") return false;
  const { visits } = item;
  return (
    numbers.every((name) => Number.isSafeInteger(item[name])) &&
    typeof item["revoked"] === "boolean" &&
    Array.isArray(visits) &&
    visits.every((visit) => isRecord(visit) && Number.isSafeInteger(visit["atMs"]))
  );
}

export const isRecord = (item: unknown): item is Readonly<Record<string, unknown>> =>
  typeof item === "object" && item !== null;
