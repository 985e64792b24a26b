/** A relay without a server, for tests: it keeps what a relay keeps and answers as a relay answers. */
import {
  type DeviceId,
  decodeHeads,
  decodeRecords,
  encodeHeads,
  encodeRecords,
  type HttpAnswer,
  type SealedRecord,
  type Send,
} from "@wervel/vault";

type Kept = { epoch: number; snapshot?: Uint8Array; rows: Map<DeviceId, SealedRecord[]> };
type Route = (kept: Kept, body: Uint8Array, epoch: number) => HttpAnswer;

const answer = (status: number, body: Uint8Array = new Uint8Array(), epoch = 1): HttpAnswer => ({
  status,
  header: (name) => (name === "x-epoch" ? String(epoch) : null),
  body,
});

const routes: Readonly<Record<string, Route>> = {
  "GET ": ({ rows, epoch }) =>
    answer(200, encodeHeads([...rows].map(([device, row]) => [device, row.length])), epoch),
  "POST records": ({ rows, epoch }, body) => {
    const records = decodeRecords(body);
    if (!records.ok || records.value.some((record) => record.epoch !== epoch)) return answer(409);
    for (const record of records.value) {
      const row = rows.get(record.device) ?? [];
      rows.set(record.device, row);
      if (record.sequence === row.length + 1) row.push(record);
    }
    return answer(200);
  },
  "POST pull": ({ rows }, body) => {
    const heads = decodeHeads(body);
    if (!heads.ok) return answer(400);
    const beyond = [...rows].flatMap(([device, row]) => row.slice(heads.value.get(device) ?? 0));
    return answer(200, encodeRecords(beyond));
  },
  "GET snapshot": ({ snapshot, epoch }) =>
    snapshot === undefined ? answer(204) : answer(200, snapshot, epoch),
  "PUT snapshot": (kept, body, epoch) => {
    if (epoch !== kept.epoch + 1) return answer(409);
    Object.assign(kept, { epoch, snapshot: body, rows: new Map() });
    return answer(200);
  },
  "DELETE ": (kept) => {
    Object.assign(kept, { epoch: 1, snapshot: undefined, rows: new Map() });
    return answer(204);
  },
};

export function memoryRelay() {
  const vaults = new Map<string, Kept>();
  const line = { isUp: true };
  const wire: string[] = [];
  const send: Send = async ({ method, path, body = new Uint8Array() }) => {
    if (!line.isUp) throw new TypeError("offline");
    wire.push(new TextDecoder("latin1").decode(body));
    const [, id = "", what = "", epoch] = /vaults\/([^/]+)\/?([^/]*)\/?(.*)$/u.exec(path) ?? [];
    const kept = vaults.get(id) ?? { epoch: 1, rows: new Map() };
    vaults.set(id, kept);
    return routes[`${method} ${what}`]?.(kept, body, Number(epoch)) ?? answer(404);
  };
  return { send, line, wire };
}
