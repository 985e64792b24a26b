/** The relay over HTTP, with every request signed by the vault's key. */

import type { Result } from "@wervel/base";
import { err, ok } from "@wervel/base";
import { createAsk, type HttpAnswer, type Line } from "./line.ts";
import type { Relay, RelayFailure } from "./meeting.ts";
import { decodeHeads, decodeRecords, encodeHeads, encodeRecords, type WireError } from "./wire.ts";

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

const epochIn = (answer: HttpAnswer): number => Number(answer.header("x-epoch") ?? 1) || 1;

const understood = <T>(decoded: Result<T, WireError>): Result<T, RelayFailure> =>
  decoded.ok ? decoded : err({ kind: "refused", reason: decoded.error.kind });
