/** A line to a relay: requests that carry the vault's signature, and answers that were understood. */

import { err, ok } from "@wervel/base";
import { textOf } from "./bytes.ts";
import type { RandomBytes } from "./device.ts";
import type { VaultKeys } from "./keys.ts";
import type { Answer } from "./meeting.ts";
import { signRequest } from "./request.ts";

export type HttpAnswer = {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly body: Uint8Array;
};
/** `fetch`, or something that behaves like it; throws when the line is down. */
export type Send = (request: {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body?: Uint8Array;
}) => Promise<HttpAnswer>;

export type Line = {
  readonly keys: VaultKeys;
  /** The path of the relay on its host, such as `/relay`. */
  readonly base: string;
  readonly send: Send;
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
};

const nothing = new Uint8Array();

export type Ask = (method: string, path: string, body?: Uint8Array) => Promise<Answer<HttpAnswer>>;

/** Signs and sends; when the clocks differ, takes the relay's time and asks once more. */
export function createAsk({ keys, send, now, randomBytes }: Line): Ask {
  let aheadMs = 0;
  const once = (method: string, path: string, body?: Uint8Array) =>
    send({
      method,
      path,
      authorization: signRequest(
        { method, path, body: body ?? nothing },
        { keys, nowMs: now() + aheadMs, randomBytes },
      ),
      ...(body === undefined ? {} : { body }),
    });
  return async (method, path, body) => {
    try {
      const answer = await once(method, path, body);
      const relayMs = relayTime(answer);
      if (relayMs === undefined) return judged(answer);
      aheadMs = relayMs - now();
      return judged(await once(method, path, body));
    } catch {
      return err({ kind: "unreachable" });
    }
  };
}

export const judged = (answer: HttpAnswer): Answer<HttpAnswer> =>
  answer.status < 300 ? ok(answer) : err({ kind: "refused", reason: reasonIn(answer) });

function relayTime(answer: HttpAnswer): number | undefined {
  if (answer.status !== 401) return undefined;
  const said = saidIn(answer);
  return said["kind"] === "clock" && typeof said["relayMs"] === "number"
    ? said["relayMs"]
    : undefined;
}

const reasonIn = (answer: HttpAnswer): string => {
  const { kind } = saidIn(answer);
  return typeof kind === "string" ? kind : `status-${answer.status}`;
};

export function saidIn({ body }: HttpAnswer): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(textOf(body));
    return typeof said === "object" && said !== null ? { ...said } : {};
  } catch {
    return {}; // a proxy's page, or nothing
  }
}
