import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createApp } from "./app.ts";
import { finish, listen } from "./listen.ts";
import { formatLogEntry, type LogEntry } from "./logs.ts";
import { createRelayDoor, type NotOpen } from "./relay-door.ts";
import { words } from "./server.words.ts";
import { readSettings, type Settings } from "./settings.ts";
import { loadSite, withFile } from "./site.ts";
import { visitorOf } from "./visitor.ts";

const built = fileURLToPath(new URL("../../web/build", import.meta.url));

const settings = readSettings(process.argv.slice(2), process.env);
if (!settings.ok) fail(words.nl[settings.error.kind](settings.error.got), 2);
else if (!existsSync(built)) fail(words[settings.value.language].notBuilt, 1);
else await start(settings.value);

async function start(asked: Settings): Promise<void> {
  const { port, host, language } = asked;
  const relay = createRelayDoor(doorOf(asked));
  const site = withFile(loadSite(built), "/directory.json", process.env["WERVEL_DIRECTORY"]);
  const server = await listen(createApp(site, relay), { port, host });
  if (!server.ok) return fail(words[language][server.error.kind](port), 1);
  say(words[language].ready(`http://${host}:${portOf(server.value, port)}`));
  // Opened before the first visitor comes; a folder that nobody ever synced to is not made for that.
  if (asked.databaseUrl !== undefined || existsSync(join(asked.data, "relay")))
    void relay.isReady();
  const stop = async () => {
    await finish(server.value);
    await relay.close();
    say(words[language].stopped);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

function doorOf({ data, databaseUrl, behindProxy, logs, language }: Settings) {
  const warned = new Set<string>();
  return {
    open: async () => {
      const { openEmbedded, openPostgres } = await import("./relay/database.ts");
      return databaseUrl === undefined ? openEmbedded(data) : openPostgres(databaseUrl);
    },
    now: Date.now,
    visitorOf: visitorOf({ behindProxy }),
    tell: logs ? (entry: LogEntry) => say(formatLogEntry(entry)) : () => undefined,
    warn: (trouble: NotOpen) => {
      const line =
        trouble.kind === "folder-in-use"
          ? words[language]["folder-in-use"](trouble.folder, trouble.pid)
          : words[language]["no-database"](trouble.code);
      if (!warned.has(line)) process.stderr.write(`${line}\n`);
      warned.add(line);
    },
  };
}

function portOf(server: Server, asked: number): number {
  const address = server.address();
  return address === null || typeof address === "string" ? asked : address.port;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(line: string, code: 1 | 2): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = code;
}
