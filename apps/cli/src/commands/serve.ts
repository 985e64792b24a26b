import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { err, ok, type Result } from "@wervel/base";
import { type Answer, type Call, type Command, type Problem, unusable } from "../command.ts";

/** The app on this machine. The server is a programme of its own: it may not know our words. */
export const serve: Command = {
  name: "serve",
  summary: "Serve the app on this computer, until Ctrl-C.",
  usage: "[--port 4173] [--host 127.0.0.1] [--data data]",
  takes: [0, 0],
  options: {
    port: { value: "N", says: "the port to listen on (default 4173)" },
    host: { value: "ADDRESS", says: "the address to listen on (default 127.0.0.1, this computer)" },
    data: { value: "FOLDER", says: "where the relay keeps its sealed rows (default ./data)" },
  },
  run: serveUntilStopped,
};

const server = fileURLToPath(new URL("../../../server/dist/main.js", import.meta.url));

async function serveUntilStopped(call: Call): Promise<Result<Answer, Problem>> {
  const words = ["port", "host", "data"].flatMap((name) => {
    const value = call.option(name);
    return value === undefined ? [] : [`--${name}`, value];
  });
  const child = spawn(process.execPath, [server, ...words, "--lang", call.language], {
    stdio: "inherit",
  });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  process.on("SIGINT", pass).on("SIGTERM", pass);
  const code = await new Promise<number>((done) => child.on("exit", (status) => done(status ?? 0)));
  process.off("SIGINT", pass).off("SIGTERM", pass);
  if (code === 0) return ok({ text: "", json: { stopped: true } });
  return err(
    unusable(
      { kind: "not-serving" },
      {
        nl: "de app draait niet; de regel hierboven zegt waarom.",
        en: "the app is not running; the line above says why.",
      },
    ),
  );
}
