import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { contentSecurityPolicy } from "./policy.ts";

/** A way of writing a file on the wire; `identity` is the file as it is. */
export type Encoding = "br" | "gzip" | "identity";

/** One file of the built app, ready to be sent. */
export interface Asset {
  readonly type: string;
  /** Weak: the same page may travel in several encodings. */
  readonly etag: string;
  readonly cacheControl: string;
  readonly policy: string;
  readonly bytes: ReadonlyMap<Encoding, Uint8Array<ArrayBuffer>>;
}

/** The built app by the path that a browser asks for. */
export type Site = ReadonlyMap<string, Asset>;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Reads a built site into memory once, about a megabyte.
 * Serving only from this table, no path that a client invents can reach the disk.
 */
export function loadSite(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [pathOf(relative(folder, file).split(sep).join("/")), assetOf(file)]),
  );
}

/**
 * The same site with one more file of the operator's, such as the list of practices that a
 * device fetches whole. It is read once, like all the rest.
 */
export function withFile(site: Site, path: string, file: string | undefined): Site {
  if (file === undefined || file === "") return site;
  return new Map([...site, [path, assetOf(file)]]);
}

/** `nl/index.html` answers to `/nl/`; every other file to its own name. */
const pathOf = (name: string) => `/${name.replace(/(^|\/)index\.html$/u, "$1")}`;

function assetOf(file: string): Asset {
  const plain = readFileSync(file);
  const bytes = new Map<Encoding, Uint8Array<ArrayBuffer>>([["identity", plain]]);
  if (existsSync(`${file}.br`)) bytes.set("br", readFileSync(`${file}.br`));
  if (existsSync(`${file}.gz`)) bytes.set("gzip", readFileSync(`${file}.gz`));
  const type = types[extname(file)] ?? "application/octet-stream";
  return {
    type,
    etag: `W/"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
    // Names below `immutable` carry a hash of what is in them; all else is asked for anew.
    cacheControl: file.split(sep).includes("immutable")
      ? "public, max-age=31536000, immutable"
      : "no-cache",
    policy: contentSecurityPolicy(type.startsWith("text/html") ? plain.toString("utf8") : ""),
    bytes,
  };
}
