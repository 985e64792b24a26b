/** The relay over HTTP, with every request signed by the vault's key. */

import type { Result } from "@wervel/base";
import { err, ok } from "@wervel/base";
import type { RandomBytes } from "./device.ts";
import type { VaultKeys } from "./keys.ts";
import type { Answer, Relay, RelayFailure } from "./meeting.ts";
import { signRequest } from "./request.ts";
import { decodeHeads, decodeRecords, encodeHeads, encodeRecords, type WireError } from "./wire.ts";

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

type Line = {
  readonly keys: VaultKeys;
  /** The path of the relay on its host, such as `/relay`. */
  readonly base: string;
  readonly send: Send;
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
};

const nothing = new Uint8Array();

export function createHttpRelay(line: Line): Relay {
  const at = `${line.base}/vaults/${line.keys.vault}`;
  const ask = createAsk(line);
  return {
    state: async () => {
      const answer = await ask("GET", at);
      if (!answer.ok) return answer;
      const heads = understood(decodeHeads(answer.value.body));
      return heads.ok ? ok({ epoch: epochIn(answer.value), heads: heads.value }) : heads;
    },
    pull: async (heads) => {
      const answer = await ask("POST", `${at}/pull`, encodeHeads(heads));
      if (!answer.ok) return answer;
      const records = understood(decodeRecords(answer.value.body));
      if (!records.ok) return records;
      return ok({ records: records.value, more: answer.value.header("x-more") === "yes" });
    },
    push: async (records) => {
      const answer = await ask("POST", `${at}/records`, encodeRecords(records));
      return answer.ok ? ok({ sequence: records.at(-1)?.sequence ?? 0 }) : answer;
    },
    snapshot: async () => {
      const answer = await ask("GET", `${at}/snapshot`);
      if (!answer.ok) return answer;
      const { status, body } = answer.value;
      return ok(status === 204 ? undefined : { epoch: epochIn(answer.value), sealed: body });
    },
    begin: async (epoch, sealed) => {
      const answer = await ask("PUT", `${at}/snapshot/${epoch}`, sealed);
      return answer.ok ? ok(undefined) : answer;
    },
    forget: async () => {
      const answer = await ask("DELETE", at);
      return answer.ok ? ok(undefined) : answer;
    },
  };
}

type Ask = (method: string, path: string, body?: Uint8Array) => Promise<Answer<HttpAnswer>>;

/** Signs and sends; when the clocks differ, takes the relay's time and asks once more. */
function createAsk({ keys, send, now, randomBytes }: Line): Ask {
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

const judged = (answer: HttpAnswer): Answer<HttpAnswer> =>
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

function saidIn({ body }: HttpAnswer): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(String.fromCharCode(...body.subarray(0, 2_000)));
    return typeof said === "object" && said !== null ? { ...said } : {};
  } catch {
    return {}; // a proxy's page, or nothing
  }
}

const epochIn = (answer: HttpAnswer): number => Number(answer.header("x-epoch") ?? 1) || 1;

const understood = <T>(decoded: Result<T, WireError>): Result<T, RelayFailure> =>
  decoded.ok ? decoded : err({ kind: "refused", reason: decoded.error.kind });
