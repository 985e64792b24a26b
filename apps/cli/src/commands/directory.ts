import { randomBytes } from "node:crypto";
import { err, type LocalDate, localDateAt, ok, parseLocalDate, type Result } from "@wervel/base";
import { isProfession, type Practice } from "@wervel/model";
import {
  createSigningSecret,
  fingerprintOf,
  openSignedText,
  signerOf,
  signText,
} from "@wervel/vault";
import {
  areaOf,
  type Directory,
  type DirectoryFile,
  formatDirectory,
  nearest,
  readDirectoryFile,
} from "@wervel/wervel";
import {
  type Answer,
  type Call,
  type Command,
  misused,
  type Problem,
  unusable,
} from "../command.ts";
import { numberText } from "../number-text.ts";
import { wholeNumber } from "../whole-number.ts";
import { directoryWords as words } from "./directory.words.ts";

/** The list of practices that an operator publishes, and that a device searches. */
export const directory: Command = {
  name: "directory",
  summary: "Make a list of practices, sign it, check it, or search it.",
  usage:
    "key --out FILE | build FILE… --out FILE [--key FILE] | check FILE | near FILE --postcode 3511",
  takes: [1, 50],
  options: {
    out: { value: "FILE", says: "key, build: where it goes" },
    key: { value: "FILE", says: "build: sign with this secret" },
    name: { value: "TEXT", says: "build: who made the list" },
    licence: { value: "TEXT", says: "build: the licence of the data" },
    on: { value: "DATE", says: "build: the day it was made (default today)" },
    postcode: { value: "3511", says: "near: four digits" },
    profession: { value: "ID", says: "near: physio, gp, dietitian …" },
    count: { value: "N", says: "near: how many (default 20)" },
  },
  run: (call) => {
    const [what = "", ...rest] = call.words;
    const inner = { ...call, words: rest };
    if (what === "key" && rest.length === 0) return makeKey(inner);
    if (what === "build" && rest.length > 0) return build(inner);
    if (what === "check" && rest.length === 1) return check(inner);
    if (what === "near" && rest.length === 1) return near(inner);
    return Promise.resolve(err(misused({ kind: "wrong-words" }, words.usage)));
  },
};

async function makeKey(call: Call): Promise<Result<Answer, Problem>> {
  const out = call.option("out");
  if (out === undefined) return err(misused({ kind: "no-target" }, words.noOut));
  const secret = createSigningSecret((length) => randomBytes(length));
  const written = await call.files.write(out, `${secret}\n`);
  if (!written.ok) return written;
  const fingerprint = fingerprintOf(signerOf(secret) ?? "");
  return ok({ text: fingerprint, json: { file: out, fingerprint } });
}

async function build(call: Call): Promise<Result<Answer, Problem>> {
  const out = call.option("out");
  if (out === undefined) return err(misused({ kind: "no-target" }, words.noOut));
  const read: DirectoryFile[] = [];
  for (const path of call.words) {
    const file = await readList(call, path);
    if (!file.ok) return file;
    read.push(file.value);
  }
  const made = merged(read, call);
  const leftOut = read.reduce((sum, file) => sum + file.leftOut.length, 0);
  if (leftOut > 0) call.warn(words.leftOut(leftOut));
  const text = await sealed(formatDirectory(made), call);
  if (!text.ok) return text;
  const written = await call.files.write(out, text.value);
  if (!written.ok) return written;
  const practices = made.practices.length;
  return ok({
    text: words.built(practices, out)[call.language],
    json: { file: out, practices, leftOut },
  });
}

/** One practice per id: a later file replaces an earlier one. */
function merged(files: readonly DirectoryFile[], call: Call): Directory {
  const practices = new Map<string, Practice>(
    files.flatMap(({ directory: { practices: all } }) => all.map((one) => [one.id, one] as const)),
  );
  const [first] = files;
  return {
    format: "wervel-directory",
    version: 1,
    madeOn: dayOf(call),
    source: {
      name: call.option("name") ?? first?.directory.source.name ?? "?",
      licence: call.option("licence") ?? first?.directory.source.licence ?? "?",
    },
    example: files.some((file) => file.directory.example),
    practices: [...practices.values()],
  };
}

const dayOf = (call: Call): LocalDate =>
  parseLocalDate(call.option("on") ?? "") ?? localDateAt(Date.now());

async function sealed(text: string, call: Call): Promise<Result<string, Problem>> {
  const keyFile = call.option("key");
  if (keyFile === undefined) return ok(text);
  const secret = await call.files.readText(keyFile);
  if (!secret.ok) return secret;
  const signed = signText(text, secret.value);
  return signed.ok
    ? signed
    : err(unusable({ kind: "bad-secret", file: keyFile }, words.badSecret(keyFile)));
}

async function readList(call: Call, path: string): Promise<Result<DirectoryFile, Problem>> {
  const text = await call.files.readText(path);
  if (!text.ok) return text;
  const opened = openSignedText(text.value);
  if (!opened.ok && opened.error.kind === "forged")
    return err(unusable({ kind: "forged", file: path }, words.forged(path)));
  const body = opened.ok ? opened.value.text : text.value;
  const read = readDirectoryFile({ text: body, fileName: path, on: dayOf(call) });
  return read.ok ? read : err(unusable({ ...read.error, file: path }, words.unreadable(path)));
}

async function check(call: Call): Promise<Result<Answer, Problem>> {
  const [path = ""] = call.words;
  const list = await readList(call, path);
  if (!list.ok) return list;
  const text = await call.files.readText(path);
  const opened = text.ok ? openSignedText(text.value) : text;
  const fingerprint = opened.ok ? fingerprintOf(opened.value.signedBy) : null;
  const { madeOn, source, practices } = list.value.directory;
  return ok({
    text: [
      words.holds(practices.length, madeOn, source.name)[call.language],
      fingerprint ?? words.unsigned[call.language],
    ].join("\n"),
    json: { practices: practices.length, madeOn, source, fingerprint, leftOut: list.value.leftOut },
  });
}

async function near(call: Call): Promise<Result<Answer, Problem>> {
  const [path = ""] = call.words;
  const count = wholeNumber(call, "count", { fallback: 20, least: 1, most: 1000 });
  if (!count.ok) return count;
  const list = await readList(call, path);
  if (!list.ok) return list;
  const { practices } = list.value.directory;
  const postcode = call.option("postcode") ?? "";
  const area = areaOf(postcode, practices);
  if (area === undefined)
    return err(unusable({ kind: "unknown-area", postcode }, words.unknownArea(postcode)));
  const asked = call.option("profession") ?? "";
  const found = nearest(practices, {
    from: area.at,
    count: count.value,
    professions: isProfession(asked) ? [asked] : [],
  });
  return ok({
    text: found
      .map(({ practice, km }) => `${numberText(km, call.language)} km  ${practice.name}`)
      .join("\n"),
    json: { area: area.area, found: found.map(({ practice, km }) => ({ ...practice, km })) },
  });
}
