import { expect, it } from "vitest";
import { readSettings } from "./settings.ts";

it.each([
  ["", {}, { port: 4173, host: "127.0.0.1", language: "nl" }],
  ["", { PORT: "8080" }, { port: 8080, host: "127.0.0.1", language: "nl" }],
  ["--port 9 --lang en", { PORT: "8080" }, { port: 9, host: "127.0.0.1", language: "en" }],
  ["", { LANG: "en_GB.UTF-8" }, { port: 4173, host: "127.0.0.1", language: "en" }],
  ["--lang nl", { LANG: "en_GB.UTF-8" }, { port: 4173, host: "127.0.0.1", language: "nl" }],
  ["--port=0 --host 0.0.0.0", {}, { port: 0, host: "0.0.0.0", language: "nl" }],
])("'%s' with %o listens on %o", (line, environment, value) => {
  expect(readSettings(line === "" ? [] : line.split(" "), environment)).toMatchObject({
    ok: true,
    value,
  });
});

it.each(["--port x", "--port 65536", "--port=-1", "--prot 1", "extra"])("refuses '%s'", (line) => {
  expect(readSettings(line.split(" "), {}).ok).toBe(false);
});

it.each([
  ["", {}, { data: "data", behindProxy: false, logs: false }],
  ["", { WERVEL_DATA: "/var/lib/wervel" }, { data: "/var/lib/wervel" }],
  ["--data here", { WERVEL_DATA: "/var/lib/wervel" }, { data: "here" }],
  ["", { DATABASE_URL: "postgres://x" }, { databaseUrl: "postgres://x" }],
  ["", { WERVEL_BEHIND_PROXY: "1", WERVEL_LOGS: "json" }, { behindProxy: true, logs: true }],
])("'%s' with %o keeps the relay's rows by %o", (line, environment, value) => {
  const settings = readSettings(line === "" ? [] : line.split(" "), environment);
  expect(settings).toMatchObject({ ok: true, value });
});
