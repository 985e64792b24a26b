import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { createApp } from "./app.ts";
import { listen } from "./listen.ts";
import { words } from "./server.words.ts";
import { readSettings, type Settings } from "./settings.ts";
import { loadSite } from "./site.ts";

const built = fileURLToPath(new URL("../../web/build", import.meta.url));

const settings = readSettings(process.argv.slice(2), process.env);
if (!settings.ok) fail(words.nl[settings.error.kind](settings.error.got), 2);
else if (!existsSync(built)) fail(words[settings.value.language].notBuilt, 1);
else await start(settings.value);

async function start({ port, host, language }: Settings): Promise<void> {
  const server = await listen(createApp(loadSite(built)), { port, host });
  if (!server.ok) return fail(words[language][server.error.kind](port), 1);
  say(words[language].ready(`http://${host}:${portOf(server.value, port)}`));
  const stop = () => {
    server.value.close(() => say(words[language].stopped));
    server.value.closeAllConnections();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
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
