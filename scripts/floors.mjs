// The dependency rule: a workspace may import only what its row names.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const mayImport = {
  base: [],
  stats: ["base"],
  model: ["base"],
  vault: ["base"],
  content: ["base", "model"],
  screen: ["base", "model"],
  plan: ["base", "model"],
  learn: ["base", "model", "stats"],
  microbiome: ["base", "model", "stats"],
  formats: ["base", "model"],
  wervel: [
    "base",
    "stats",
    "model",
    "vault",
    "content",
    "screen",
    "plan",
    "learn",
    "microbiome",
    "formats",
  ],
  server: ["base", "vault"],
  web: ["base", "model", "vault", "content", "wervel"],
  cli: ["base", "model", "vault", "content", "wervel"],
};

const sources = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes("node_modules"));

const breaches = ["packages", "apps"].flatMap(sources).flatMap((file) => {
  const workspace = file.split("/")[1];
  return [...readFileSync(file, "utf8").matchAll(/from "@wervel\/(?<name>[^"/]+)/gu)]
    .map((match) => match.groups.name)
    .filter((name) => !mayImport[workspace]?.includes(name))
    .map((name) => `${file}: ${workspace} may not import ${name}`);
});

for (const breach of breaches) console.error(breach);
process.exitCode = breaches.length > 0 ? 1 : 0;
