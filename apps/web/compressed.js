import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/**
 * How hard brotli tries, 0 to 11. Its last step costs most: on all pages 31 s of processor time
 * instead of 11 for 2 % fewer bytes, on WebAssembly 16 instead of 1 for a late 13 %.
 * @type {Readonly<Record<string, number>>}
 */
const quality = { ".html": 10, ".js": 11, ".css": 11, ".svg": 11, ".json": 11, ".wasm": 9 };

/**
 * An adapter that, when the other is done, lays a brotli and a gzip copy beside each file of text
 * or WebAssembly, for the server to send.
 * @param {import("@sveltejs/kit").Adapter} adapter
 * @param {string} folder what the other adapter fills
 * @returns {import("@sveltejs/kit").Adapter}
 */
export function compressed(adapter, folder) {
  return {
    ...adapter,
    adapt: async (builder) => {
      await adapter.adapt(builder);
      await compressFolder(folder);
    },
  };
}

/** @param {string} folder */
async function compressFolder(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => extname(file) in quality)
    // The longest work first, so that no processor waits for it at the end.
    .sort((left, right) => Number(right.endsWith(".wasm")) - Number(left.endsWith(".wasm")))
    .map((file) => join(folder, file));
  const worker = async () => {
    for (let file = files.shift(); file !== undefined; file = files.shift()) await compress(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** @param {string} file */
async function compress(file) {
  const bytes = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality[extname(file)] ?? 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await Promise.all([
    promisify(brotliCompress)(bytes, { params }).then((less) => writeFile(`${file}.br`, less)),
    promisify(gzip)(bytes, { level: 9 }).then((less) => writeFile(`${file}.gz`, less)),
  ]);
}
