/**
 * What the relay keeps: sealed bytes in order, and nothing that means anything.
 *
 * Every table is keyed by vault first and no statement touches two vaults, so the
 * tables can be spread over servers by that column. No sequences, no foreign keys.
 */

import { bigint, customType, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (value) => new Uint8Array(value),
  toDriver: (value) => Buffer.from(value),
});
const wholeNumber = (name: string) => bigint(name, { mode: "number" });

export const vaults = pgTable("vaults", {
  vault: bytes("vault").primaryKey(),
  epoch: integer("epoch").notNull(),
  storedBytes: wholeNumber("stored_bytes").notNull(),
});

export const records = pgTable(
  "records",
  {
    vault: bytes("vault").notNull(),
    epoch: integer("epoch").notNull(),
    device: bytes("device").notNull(),
    sequence: wholeNumber("sequence").notNull(),
    sealed: bytes("sealed").notNull(),
  },
  (table) => [primaryKey({ columns: [table.vault, table.epoch, table.device, table.sequence] })],
);

export const snapshots = pgTable("snapshots", {
  vault: bytes("vault").primaryKey(),
  epoch: integer("epoch").notNull(),
  sealed: bytes("sealed").notNull(),
});

/** Requests seen in the last minutes: a signed request counts once. */
export const nonces = pgTable(
  "nonces",
  {
    vault: bytes("vault").notNull(),
    nonce: bytes("nonce").notNull(),
    untilMs: wholeNumber("until_ms").notNull(),
  },
  (table) => [primaryKey({ columns: [table.vault, table.nonce] })],
);

/** From nothing to the tables above; each step runs once, in this order, never changed afterwards. */
export const migrations = [
  `create table vaults (
     vault bytea primary key, epoch integer not null, stored_bytes bigint not null)`,
  `create table records (
     vault bytea not null, epoch integer not null, device bytea not null,
     sequence bigint not null, sealed bytea not null,
     primary key (vault, epoch, device, sequence))`,
  `create table snapshots (
     vault bytea primary key, epoch integer not null, sealed bytea not null)`,
  `create table nonces (
     vault bytea not null, nonce bytea not null, until_ms bigint not null,
     primary key (vault, nonce))`,
  "create index nonces_until on nonces (until_ms)",
] as const;
