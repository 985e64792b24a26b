/**
 * What the relay keeps: sealed bytes in order, and nothing that means anything.
 *
 * Every table is keyed by vault first and no statement touches two vaults, so the
 * tables can be spread over servers by that column. No sequences, no foreign keys.
 */

import { bigint, boolean, customType, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

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

/** Shares: sealed bytes that anyone with the link may fetch, as often and as long as was said. */
export const parcels = pgTable(
  "parcels",
  {
    vault: bytes("vault").notNull(),
    parcel: bytes("parcel").notNull(),
    /** Empty once the share has ended; what is left is its log. */
    sealed: bytes("sealed").notNull(),
    untilMs: wholeNumber("until_ms").notNull(),
    mostViews: integer("most_views").notNull(),
    views: integer("views").notNull(),
    /** Empty without a passcode. */
    verifier: bytes("verifier").notNull(),
    wrongTries: integer("wrong_tries").notNull(),
    revoked: boolean("revoked").notNull(),
  },
  (table) => [primaryKey({ columns: [table.vault, table.parcel] })],
);

/** When a share was opened or a passcode was wrong; never who or from where. */
export const visits = pgTable(
  "visits",
  {
    vault: bytes("vault").notNull(),
    parcel: bytes("parcel").notNull(),
    visit: integer("visit").notNull(),
    atMs: wholeNumber("at_ms").notNull(),
    opened: boolean("opened").notNull(),
  },
  (table) => [primaryKey({ columns: [table.vault, table.parcel, table.visit] })],
);

export const inboxes = pgTable(
  "inboxes",
  {
    vault: bytes("vault").notNull(),
    inbox: bytes("inbox").notNull(),
    untilMs: wholeNumber("until_ms").notNull(),
    most: integer("most").notNull(),
  },
  (table) => [primaryKey({ columns: [table.vault, table.inbox] })],
);

export const drops = pgTable(
  "drops",
  {
    vault: bytes("vault").notNull(),
    inbox: bytes("inbox").notNull(),
    drop: bytes("dropped").notNull(),
    atMs: wholeNumber("at_ms").notNull(),
    sealed: bytes("sealed").notNull(),
  },
  (table) => [primaryKey({ columns: [table.vault, table.inbox, table.drop] })],
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
  `create table parcels (
     vault bytea not null, parcel bytea not null, sealed bytea not null,
     until_ms bigint not null, most_views integer not null, views integer not null,
     verifier bytea not null, wrong_tries integer not null, revoked boolean not null,
     primary key (vault, parcel))`,
  "create index parcels_until on parcels (until_ms)",
  `create table visits (
     vault bytea not null, parcel bytea not null, visit integer not null,
     at_ms bigint not null, opened boolean not null,
     primary key (vault, parcel, visit))`,
  `create table inboxes (
     vault bytea not null, inbox bytea not null, until_ms bigint not null,
     most integer not null, primary key (vault, inbox))`,
  "create index inboxes_until on inboxes (until_ms)",
  `create table drops (
     vault bytea not null, inbox bytea not null, dropped bytea not null,
     at_ms bigint not null, sealed bytea not null,
     primary key (vault, inbox, dropped))`,
] as const;
