// The dependency rule: import downwards only, through the front door, and only what is declared.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

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

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {});

const sourcesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|js|mjs|svelte)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** Everything a file imports: static, dynamic, for side effects, re-exported or as a type. */
function importsOf(file) {
  const text = readFileSync(file, "utf8");
  const scripts = file.endsWith(".svelte")
    ? [...text.matchAll(/<script[^>]*>(?<code>.*?)<\/script>/gsu)].map(({ groups }) => groups.code)
    : [text];
  return scripts.flatMap((code) =>
    ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

const packageOf = (specifier) => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

/** Supplied by SvelteKit and Vite rather than by a package. */
const isSupplied = (specifier) => /^(?:\$|virtual:)/u.test(specifier);

const isBuiltin = (specifier) =>
  specifier.startsWith("node:") || builtinModules.includes(packageOf(specifier));

/** The complaint about one import, or nothing. */
function complaint(specifier, file, workspace) {
  if (specifier.startsWith(".")) {
    const inside = resolve(dirname(file), specifier).startsWith(`${workspace.folder}/`);
    return inside ? undefined : "leaves its package by a relative path";
  }
  if (isSupplied(specifier)) return undefined;
  if (isBuiltin(specifier)) {
    const allowed = workspace.nodeAllowed || isTest(file);
    return allowed ? undefined : "is Node's, and this runs in a browser";
  }
  return complaintAboutPackage(specifier, packageOf(specifier), file, workspace);
}

function complaintAboutPackage(specifier, name, file, workspace) {
  if (!workspace.declared(name, file)) return "is not declared in package.json";
  if (!name.startsWith("@wervel/")) return undefined;
  if (specifier !== name) return "goes past the front door of its package";
  const below = mayImport[workspace.name]?.includes(name.slice("@wervel/".length));
  return below ? undefined : "is not below this floor";
}

const isTest = (file) => /\.test\.(?:ts|js|mjs)$/u.test(file);

function workspaceAt(folder, name, root) {
  const own = readJson(join(folder, "package.json"));
  // The web app is bundled, so all that it uses is a development dependency of its own.
  const shipped = { ...own.dependencies, ...(name === "web" ? own.devDependencies : {}) };
  const forTests = {
    ...shipped,
    ...own.devDependencies,
    ...readJson(join(root, "package.json")).devDependencies,
  };
  return {
    name,
    folder,
    nodeAllowed: name === "cli" || name === "server",
    declared: (wanted, file) => wanted in (isTest(file) ? forTests : shipped),
  };
}

/** Every import that breaks the rule, as `file: import "x" why`. */
export function breachesIn(root) {
  return ["packages", "apps"]
    .filter((floor) => existsSync(join(root, floor)))
    .flatMap((floor) =>
      readdirSync(join(root, floor)).map((name) => [join(root, floor, name), name]),
    )
    .filter(([folder]) => existsSync(join(folder, "src")))
    .flatMap(([folder, name]) => {
      const workspace = workspaceAt(folder, name, root);
      return sourcesOf(join(folder, "src")).flatMap((file) =>
        importsOf(file).flatMap((specifier) => {
          const why = complaint(specifier, file, workspace);
          return why === undefined ? [] : [`${relative(root, file)}: import "${specifier}" ${why}`];
        }),
      );
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const breaches = breachesIn(resolve(dirname(process.argv[1]), ".."));
  for (const breach of breaches) console.error(breach);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}
