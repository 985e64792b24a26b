import { createRootSecret } from "@wervel/vault";
import { expect, it } from "vitest";
import { openKeyFile, parseKeyFile, writeKeyFile } from "./key-file.ts";

const root = createRootSecret((length) => new Uint8Array(length).fill(5));
const secret = new Uint8Array(32).fill(8);

it("opens with its passphrase, or with its passkey, and with nothing else", async () => {
  const text = await writeKeyFile(root, "vier gele fietsen buiten", { id: "abc", secret });
  expect(text).not.toContain("fietsen");
  const file = parseKeyFile(text);
  if (!file.ok) throw new Error(file.error.kind);
  expect(file.value.passkey).toBe("abc");
  const good = { ok: true, value: root };
  expect(await openKeyFile(file.value, { passphrase: "vier gele fietsen buiten" })).toEqual(good);
  expect(await openKeyFile(file.value, { passkey: secret })).toEqual(good);
  const closed = { error: { kind: "does-not-open" } };
  expect(await openKeyFile(file.value, { passphrase: "vier gele fietsen" })).toMatchObject(closed);
  expect(await openKeyFile(file.value, { passkey: root })).toMatchObject(closed);
}, 30_000);

it.each(["", "{}", "[]", '{"format":"wervel-key","wraps":[{}]}'])("is not %j", (text) =>
  expect(parseKeyFile(text)).toEqual({ ok: false, error: { kind: "not-a-key-file" } }),
);
