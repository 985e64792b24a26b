// A relay alone, for measurements: node scripts/relay/serve.mjs PORT, with DATABASE_URL or WERVEL_DATA.
// Says "ready PORT" on stdout; SIGUSR2 prints its memory in bytes and its CPU time in microseconds.
import { createApp } from "../../apps/server/dist/app.js";
import { finish, listen } from "../../apps/server/dist/listen.js";
import { openEmbedded, openPostgres } from "../../apps/server/dist/relay/database.js";
import { createRelayDoor } from "../../apps/server/dist/relay-door.js";

const { DATABASE_URL: url, WERVEL_DATA: folder } = process.env;
const port = Number(process.argv[2]);
const door = createRelayDoor({
  open: () => (url ? openPostgres(url) : openEmbedded(folder)),
  now: Date.now,
  visitorOf: () => "measurement",
  requestsPerMinute: Number.MAX_SAFE_INTEGER,
  openingsPerMinute: Number.MAX_SAFE_INTEGER,
  tell: () => undefined,
  warn: (trouble) => console.error(JSON.stringify(trouble)),
});
const server = await listen(createApp(new Map(), door), { port, host: "127.0.0.1" });
if (!server.ok) throw new Error(server.error.code);
if (!(await door.isReady())) process.exit(1);
process.on("SIGUSR2", () => {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  console.log(`used ${process.memoryUsage().rss} ${user + system}`);
});
process.once("SIGTERM", async () => {
  await finish(server.value);
  await door.close();
});
console.log(`ready ${port}`);
