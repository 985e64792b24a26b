/** The devices of a vault, as each wrote itself down. */
import type { Draft, Json, Replica } from "@wervel/vault";
import type { Membership } from "./sync-database.ts";

const prefix = "device/";

export type Member = {
  readonly device: string;
  readonly name: string;
  readonly recipient: string;
  readonly since: string;
  readonly seenOn: string;
};

export function membersIn(replica: Replica): readonly Member[] {
  return replica.records().flatMap((record) => {
    if (!record.startsWith(prefix)) return [];
    const fields = replica.read(record)?.fields ?? {};
    const text = (field: string) => textIn(fields[field]);
    return [
      {
        device: record.slice(prefix.length),
        name: text("name"),
        recipient: text("recipient"),
        since: text("since"),
        seenOn: text("seenOn"),
      },
    ];
  });
}

const textIn = (json: Json | undefined): string => (typeof json === "string" ? json : "");

/** What this device says of itself, where the vault does not say so yet; `seenOn` once a day. */
export function memberDrafts(
  { device, name, recipient, since }: Membership,
  replica: Replica,
  today: string,
): readonly Draft[] {
  const record = prefix + device;
  const known = replica.read(record)?.fields ?? {};
  return Object.entries({ name, recipient, since, seenOn: today }).flatMap(([field, value]) =>
    known[field] === value ? [] : [{ kind: "set", record, field, value } as const],
  );
}

export const dropMember = (device: string): Draft => ({ kind: "remove", record: prefix + device });
