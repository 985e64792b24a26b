import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { tryCommand } from "../try-command.ts";
import { directory } from "./directory.ts";

const folder = mkdtempSync(join(tmpdir(), "wervel-directory-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const table =
  "name,professions,lat,lon,postcode\nA,physio,52.1,5.1,3511\nB,gp,52.2,5.2,3512\n,gp,1,1,\n";
const wervel = (...argv: string[]) => tryCommand(directory, table, argv);

describe("wervel directory", () => {
  it("makes a key, signs a list with it, and checks the signature", async () => {
    const key = await wervel("key", "--out", at("key"), "--json");
    const { fingerprint } = JSON.parse(key.out);
    const made = await wervel(
      "build",
      "-",
      "--out",
      at("list.json"),
      "--key",
      at("key"),
      "--on",
      "2026-11-03",
      "--name",
      "Us",
      "--json",
    );
    expect(JSON.parse(made.out)).toEqual({ file: at("list.json"), practices: 2, leftOut: 1 });
    expect(made.complaint).toContain("1 regels");
    const checked = await wervel("check", at("list.json"), "--json");
    expect(JSON.parse(checked.out)).toMatchObject({
      practices: 2,
      madeOn: "2026-11-03",
      fingerprint,
    });
  });

  it("sees that a signed list was changed", async () => {
    writeFileSync(at("forged.json"), readFileSync(at("list.json"), "utf8").replace("52.1", "52.3"));
    const { code, out } = await wervel("check", at("forged.json"), "--json");
    expect([code, JSON.parse(out).error.kind]).toEqual([1, "forged"]);
  });

  it("finds the nearest by postcode and profession", async () => {
    const { out } = await wervel(
      "near",
      at("list.json"),
      "--postcode",
      "3511",
      "--profession",
      "gp",
      "--json",
    );
    expect(JSON.parse(out).found.map(({ name }: { name: string }) => name)).toEqual(["B"]);
    const nobody = await wervel("near", at("list.json"), "--postcode", "9999", "--json");
    expect([nobody.code, JSON.parse(nobody.out).error.kind]).toEqual([1, "unknown-area"]);
  });

  it("says of an unsigned list that it is not signed", async () => {
    await wervel("build", "-", "--out", at("plain.json"));
    expect((await wervel("check", at("plain.json"))).out).toContain("niet getekend");
  });

  it.each([[["key"]], [["build", "-"]], [["look", "x"]], [["near"]]])(
    "refuses %j",
    async (argv) => {
      expect((await wervel(...argv)).code).toBe(2);
    },
  );
});
