// `npm start`: installs what is missing, builds what is stale, serves the app.
// Only Node's own modules, since nothing may be installed yet.
import { nodeIsNewEnough, tell } from "./terminal.mjs";

if (!nodeIsNewEnough()) process.exit(1);

const { ensure, install, server, web } = await import("./parts.mjs");

if ((await ensure(install)) && (await ensure(server, web))) {
  await import("../apps/server/dist/main.js");
} else {
  tell({
    nl: "Wervel kon niet klaargezet worden; de regels hierboven zeggen waarom.",
    en: "Wervel could not be made ready; the lines above say why.",
  });
  process.exitCode = 1;
}
