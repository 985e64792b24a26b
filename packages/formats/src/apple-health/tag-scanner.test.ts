import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { attributeText } from "./attribute-text.ts";
import { createTagScanner, type ScannedTag } from "./tag-scanner.ts";

type Seen = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

function attributesOf({ bytes, places, count }: ScannedTag): Record<string, string> {
  const found: Record<string, string> = {};
  for (let at = 0; at < 4 * count; at += 4) {
    const [nameFrom = 0, nameTo = 0, from = 0, to = 0] = places.subarray(at, at + 4);
    found[attributeText(bytes, nameFrom, nameTo)] = attributeText(bytes, from, to);
  }
  return found;
}

function scanned(
  bytes: Uint8Array,
  size: number,
  passesOver: (bytes: Uint8Array, from: number) => boolean = () => false,
) {
  const open: Seen[] = [];
  const closed: string[] = [];
  const broken: number[] = [];
  const scanner = createTagScanner({
    passesOver,
    open: (tag) =>
      open.push({
        name: attributeText(tag.bytes, tag.nameFrom, tag.nameTo),
        attributes: attributesOf(tag),
      }),
    close: (from, start, end) => closed.push(attributeText(from, start, end)),
    broken: (line) => broken.push(line),
  });
  for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.slice(at, at + size));
  scanner.end();
  return { open, closed, broken };
}

function bySaxes(text: string): readonly Seen[] {
  const open: Seen[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) =>
    open.push({ name, attributes: { ...attributes } as Record<string, string> }),
  );
  parser.write(text).close();
  return open;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Well-formed XML of the kind that a health export is, with everything that may stand in one. */

const name = fc.constantFrom("Record", "MetadataEntry", "Workout", "a", "x-1", "Ünit");
const value = fc
  .array(
    fc.constantFrom(
      "a",
      "Z",
      " ",
      "\n",
      "\t",
      "’",
      "\u00a0",
      "😀",
      ">",
      "/",
      "=",
      "&amp;",
      "&lt;",
      "&#233;",
      "&#x41;",
      "&quot;",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));
const attribute = fc
  .tuple(fc.constantFrom('"', "'"), value, fc.constantFrom("", " ", "\n "))
  .map(([quote, text, gap]) => `${gap}=${gap}${quote}${text}${quote}`);
const attributes = fc
  .uniqueArray(fc.constantFrom("type", "unit", "value", "startDate", "dävice"), { maxLength: 5 })
  .chain((names) =>
    fc
      .tuple(...names.map(() => attribute))
      .map((texts) => names.map((each, at) => ` ${each}${texts[at]}`).join("\n")),
  );
const between = fc.constantFrom(
  "",
  "\n ",
  "text &amp; more",
  "<!-- a <b> -- -->".replace(" -- ", " "),
  "<?pi <x> ?>",
  "<![CDATA[<y]]]>",
);

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.tuple(name, attributes).map(([tag, given]) => `<${tag}${given}/>`),
    fc
      .tuple(name, attributes, fc.array(fc.tuple(between, tie("element")), { maxLength: 3 }))
      .map(([tag, given, inside]) => `<${tag}${given} >${inside.flat().join("")}</${tag}\n>`),
  ),
}));
const prolog = fc.constantFrom(
  "",
  '<?xml version="1.0" encoding="UTF-8"?>\n',
  "<!DOCTYPE a>",
  "<!DOCTYPE HealthData [\n<!ELEMENT Record (MetadataEntry*)>\n<!ATTLIST Record\n  type CDATA #REQUIRED\n>\n] >\n",
);

const healthLikeXml: fc.Arbitrary<string> = fc
  .tuple(prolog, fc.array(fc.tuple(between, element), { maxLength: 6 }))
  .map(([before, inside]) => `${before}<HealthData>${inside.flat().join("")}</HealthData>`);

describe("the scanner beside saxes", () => {
  it("sees the same tags and attributes, whatever the size of the chunks", () => {
    fc.assert(
      fc.property(healthLikeXml, fc.integer({ min: 1, max: 64 }), (text, size) => {
        const seen = scanned(encode(text), size);
        expect(seen.broken).toEqual([]);
        expect(seen.open).toEqual(bySaxes(text));
      }),
      { numRuns: 150 },
    );
  });

  it("sees all other tags the same when some may be passed over unread", () => {
    const letter = "W".charCodeAt(0);
    fc.assert(
      fc.property(healthLikeXml, fc.integer({ min: 1, max: 64 }), (text, size) => {
        const seen = scanned(encode(text), size, (bytes, from) => bytes[from] === letter);
        const others = (tags: readonly Seen[]) => tags.filter(({ name: each }) => each[0] !== "W");
        expect(seen.broken).toEqual([]);
        expect(others(seen.open)).toEqual(others(bySaxes(text)));
      }),
      { numRuns: 100 },
    );
  });

  it("sees the same at every chunk size from one byte to the whole", () => {
    const text =
      '<?xml version="1.0"?><!DOCTYPE HealthData [ <!ATTLIST A b CDATA #REQUIRED> ]>\n' +
      '<HealthData locale="fr_BE"><!-- <Record type="no"/> -->\n<Record\n type="a&lt;b"\n' +
      " value='1 > 0'/><Record value=\"’ \u00a0 &amp; &#x1F600;\"><![CDATA[<x>]]></Record></HealthData>";
    const bytes = encode(text);
    const expected = bySaxes(text);
    for (let size = 1; size <= bytes.length; size++)
      expect(scanned(bytes, size).open).toEqual(expected);
  });
});

describe("what no parser accepts", () => {
  const exportWith = (prolog: string, body: string) => `${prolog}<HealthData>${body}</HealthData>`;
  const records = (text: string, size = 7) =>
    scanned(encode(text), size)
      .open.filter(({ name }) => name === "Record")
      .map(({ attributes }) => attributes["value"]);

  it("passes over a document type that is cut off, as iOS 16 wrote it", () => {
    const prolog = "<!DOCTYPE HealthData [\n<!ATTLIST Record\n  type CDATA #REQUIRED\n";
    expect(records(exportWith(prolog, '<Record value="1"/>'))).toEqual(["1"]);
  });

  it("lets control characters through and passes over a name with a space", () => {
    const body = '<Record stray type="a\u000bb" value="2"/><Record value="3" bare/>';
    expect(records(exportWith("", body))).toEqual(["2", "3"]);
  });

  it("says on which line a tag is broken and goes on behind it", () => {
    const text = exportWith("", '\n<Record value="4\n<Record value="5"/>\n<Record value="6"');
    const seen = scanned(encode(text), 5);
    expect(seen.broken[0]).toBe(2);
    expect(records(text)).toEqual(["5"]);
  });
});

it("ends on any bytes at all, at any chunk size", () => {
  const bytes = fc.uint8Array({ maxLength: 300 }).map((noise) => {
    const marks = encode("<>\"'=/!?-[]& R");
    return noise.map((byte) => (byte % 3 === 0 ? byte : (marks[byte % marks.length] ?? 0)));
  });
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 40 }), (noise, size) => {
      expect(scanned(noise, size)).toEqual(scanned(noise, 1_000));
    }),
    { numRuns: 500 },
  );
});
