import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

/**
 * The part of each typeface that the app shows. Headings have one weight and one flare, the text
 * runs from regular to bold; the other axes would be two thirds of the bytes of a first visit.
 */
const typefaces: readonly Typeface[] = [
  { name: "commissioner", file: "latin-flar-normal", axes: { FLAR: 100, wght: 600 } },
  {
    name: "atkinson-hyperlegible-next",
    file: "latin-wght-normal",
    axes: { wght: { min: 400, max: 700 } },
  },
];

type Typeface = {
  readonly name: string;
  readonly file: string;
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
};

/** Where base.css looks for them. */
const folder = fileURLToPath(new URL("src/lib/style/typefaces", import.meta.url));

async function cut({ name, file, axes }: Typeface): Promise<void> {
  const packageFolder = dirname(
    fileURLToPath(import.meta.resolve(`@fontsource-variable/${name}/unicode.json`)),
  );
  const [whole, ranges] = await Promise.all([
    readFile(join(packageFolder, `files/${name}-${file}.woff2`)),
    readFile(join(packageFolder, "unicode.json"), "utf8"),
  ]);
  const letters = lettersIn((JSON.parse(ranges) as { latin: string }).latin);
  const part = await subsetFont(whole, letters, { targetFormat: "woff2", variationAxes: axes });
  await writeFile(join(folder, `${name}.woff2`), part);
}

/** Every letter of ranges as style sheets write them: `U+0000-00FF,U+0131`. */
const lettersIn = (ranges: string): string =>
  [...ranges.matchAll(/U\+(?<first>[0-9A-F]+)(?:-(?<last>[0-9A-F]+))?/gu)]
    .flatMap(({ groups }) => {
      const first = Number.parseInt(groups?.["first"] ?? "", 16);
      const last = Number.parseInt(groups?.["last"] ?? groups?.["first"] ?? "", 16);
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    })
    .map((code) => String.fromCodePoint(code))
    .join("");

export const cutTypefaces: Plugin = {
  name: "cut-typefaces",
  async config() {
    await mkdir(folder, { recursive: true });
    await Promise.all(typefaces.map(cut));
  },
};
