/** Every way to be refused, with its status; a new kind does not compile until it has one. */

import type { SignatureError, WireError } from "@wervel/vault";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { InboxError } from "./inbox-store.ts";
import type { ParcelError } from "./parcel-store.ts";
import type { Replayed, StoreError } from "./store.ts";

type RequestError =
  | { readonly kind: "other-vault" }
  | { readonly kind: "bad-epoch" }
  | { readonly kind: "bad-request" }
  | { readonly kind: "mixed-rows" }
  | { readonly kind: "too-many-requests" }
  | { readonly kind: "body-too-large" }
  /** The database cannot be reached, or failed: ask again later, nothing was written. */
  | { readonly kind: "unavailable" }
  | { readonly kind: "disk-full" };

export type RelayError =
  | RequestError
  | SignatureError
  | WireError
  | StoreError
  | Replayed
  | ParcelError
  | InboxError;

export const statusOf = {
  unsigned: 401,
  clock: 401,
  forged: 401,
  replayed: 401,
  "other-vault": 403,
  "passcode-needed": 403,
  "passcode-wrong": 403,
  locked: 403,
  "bad-epoch": 400,
  "bad-request": 400,
  "mixed-rows": 400,
  "cut-off": 400,
  "bad-sequence": 400,
  "not-there": 404,
  "used-up": 410,
  "too-large": 413,
  "body-too-large": 413,
  gap: 409,
  fork: 409,
  taken: 409,
  "other-epoch": 409,
  "too-many-requests": 429,
  unavailable: 503,
  "vault-full": 507,
  "inbox-full": 507,
  "disk-full": 507,
} as const satisfies Record<RelayError["kind"], ContentfulStatusCode>;

/** The query and its bytes stand in the message, so only the code is ever told. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "unknown";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "cause" in error ? codeOf(error.cause) : "unknown";
}
