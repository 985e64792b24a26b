import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import adapter from "@sveltejs/adapter-static";
import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";
import { compressed } from "./compressed.js";

const inEachLanguage = "src/routes/[lang=language]";

/** Every page below the language folder is prerendered in both languages, linked or not. */
const pages = readdirSync(new URL(inEachLanguage, import.meta.url), { recursive: true })
  .filter((file) => file.endsWith("+page.svelte"))
  .map((file) => dirname(file).replace(/^\.$/u, ""))
  .filter((folder) => !folder.includes("["))
  .flatMap((folder) => ["nl", "en"].map((language) => `/${language}/${folder}`));

/** The one inline script of ours, allowed by its hash; SvelteKit adds the hashes of its own. */
const earlyScript = /<script>(?<code>[\s\S]*?)<\/script>/u.exec(
  readFileSync(new URL("src/app.html", import.meta.url), "utf8"),
)?.groups?.code;
if (earlyScript === undefined) throw new Error("app.html lost its early script");
const earlyHash = /** @type {const} */ (
  `sha256-${createHash("sha256").update(earlyScript).digest("base64")}`
);

/** @type {import("@sveltejs/kit").Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: compressed(adapter(), "build"),
    prerender: { entries: ["*", ...pages] },
    serviceWorker: { register: false },
    // The styles of a page travel inside it: nothing blocks the first paint, and the policy
    // below names each by its hash.
    inlineStyleThreshold: 60_000,
    csp: {
      mode: "hash",
      directives: {
        "default-src": ["none"],
        // argon2id, which guards a passphrase, is WebAssembly; scripts still cannot be made from text.
        "script-src": ["self", "wasm-unsafe-eval", earlyHash],
        "style-src": ["self"],
        // Charts place things with style attributes; no style element can come in that way.
        "style-src-attr": ["unsafe-inline"],
        "img-src": ["self", "data:", "blob:"],
        "font-src": ["self"],
        "connect-src": ["self"],
        "manifest-src": ["self"],
        "worker-src": ["self"],
        "form-action": ["none"],
        "base-uri": ["none"],
      },
    },
  },
};
