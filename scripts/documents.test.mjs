import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import * as content from "../packages/content/src/index.ts";
import { evidenceText } from "./evidence-text.mjs";
import { root } from "./freshness.mjs";

const read = (path) => readFileSync(join(root, path), "utf8");
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"), { recursive: true })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

describe("the documents", () => {
  it.each(documents)("%s links only to what is there", (document) => {
    const targets = [...read(document).matchAll(/\]\((?<target>[^)#:]+)(?:#[^)]*)?\)/gu)];
    const missing = targets
      .map(({ groups }) => groups.target)
      .filter((target) => !existsSync(join(root, dirname(document), target)));
    expect(missing).toEqual([]);
  });

  it("give every dependency its sentence in ARCHITECTURE.md", () => {
    const architecture = read("ARCHITECTURE.md");
    const manifests = ["packages", "apps"].flatMap((floor) =>
      readdirSync(join(root, floor)).map((name) => join(floor, name, "package.json")),
    );
    const silent = ["package.json", "e2e/package.json", ...manifests]
      .flatMap((manifest) => {
        const { dependencies = {}, devDependencies = {} } = JSON.parse(read(manifest));
        return Object.keys({ ...dependencies, ...devDependencies });
      })
      .filter((name) => !name.startsWith("@wervel/") && !name.startsWith("@types/"))
      .filter(
        (name) =>
          !architecture.includes(
            name.replace(/^@fontsource-variable\/.*/u, "@fontsource-variable"),
          ),
      );
    expect([...new Set(silent)]).toEqual([]);
  });

  it("say in docs/evidence.md what the ledger says now: node scripts/evidence.mjs", async () => {
    expect(read("docs/evidence.md")).toBe(await evidenceText(content));
  });

  it("keep the README of each package within twenty lines", () => {
    const readmes = ["packages", "apps"].flatMap((floor) =>
      readdirSync(join(root, floor)).map((name) => join(floor, name, "README.md")),
    );
    expect(readmes.filter((readme) => !existsSync(join(root, readme)))).toEqual([]);
    expect(readmes.filter((readme) => read(readme).trim().split("\n").length > 20)).toEqual([]);
  });
});
