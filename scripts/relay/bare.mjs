// The yardstick: the same framework and database with nothing in between. No signature, no order, no quota.
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import pg from "pg";
import { decodeRecords } from "../../packages/vault/dist/index.js";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });
await pool.query(
  "create table bare (vault text, sequence bigint, sealed bytea, primary key (vault, sequence))",
);
const app = new Hono();
app.post("/relay/vaults/:vault/records", async (c) => {
  const records = decodeRecords(new Uint8Array(await c.req.arrayBuffer())).value;
  const values = records.map((_, i) => `($1, $${2 * i + 2}, $${2 * i + 3})`).join(",");
  await pool.query(`insert into bare values ${values}`, [
    c.req.param("vault"),
    ...records.flatMap(({ sequence, sealed }) => [sequence, Buffer.from(sealed)]),
  ]);
  return c.json({ sequence: records.at(-1).sequence });
});
const server = createServer(getRequestListener(app.fetch));
server.listen(Number(process.argv[2]), "127.0.0.1", () => console.log("ready"));
process.on("SIGUSR2", () => {
  const { user, system } = process.cpuUsage();
  console.log(`used ${process.memoryUsage().rss} ${user + system}`);
});
process.once("SIGTERM", () => process.exit(0));
