import { bristolSystem, codes } from "./resource.ts";

export type BundleIssue = {
  readonly kind:
    | "not-a-document"
    | "composition-not-first"
    | "duplicate-address"
    | "dangling-reference"
    | "several-values"
    | "no-value"
    | "unknown-code"
    | "bad-date"
    | "section-without-narrative"
    | "not-marked-as-reported"
    | "identifier-of-a-person";
  readonly at: string;
};

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const trees = (value: unknown): readonly Tree[] => list(value).filter(isTree);

/**
 * What general validators let through: references that go nowhere, two values at once, a code
 * outside our own list, a section without words, anything not marked as reported.
 *
 * @param bundle unknown JSON, as another program might have changed it
 * @returns every issue with its place; empty for what `documentBundle` writes
 */
export function checkBundle(bundle: unknown): readonly BundleIssue[] {
  if (!isTree(bundle) || bundle["resourceType"] !== "Bundle" || bundle["type"] !== "document")
    return [{ kind: "not-a-document", at: "" }];
  const entries = trees(bundle["entry"]);
  const resources = entries.map(({ resource }) => (isTree(resource) ? resource : {}));
  const addresses = new Set(entries.map(({ fullUrl }) => fullUrl));
  return [
    ...(resources[0]?.["resourceType"] === "Composition"
      ? []
      : [{ kind: "composition-not-first", at: "entry[0]" } as const]),
    ...(addresses.size === entries.length
      ? []
      : [{ kind: "duplicate-address", at: "entry" } as const]),
    ...resources.flatMap((resource, index) => checkResource(resource, `entry[${index}]`)),
    ...walk(bundle, "").flatMap((leaf) => checkLeaf(leaf, addresses)),
  ];
}

function checkResource(resource: Tree, at: string): readonly BundleIssue[] {
  const kinds: BundleIssue["kind"][] = [];
  if (resource["resourceType"] === "Observation") {
    const values = Object.keys(resource).filter((key) => /^value[A-Z]/u.test(key)).length;
    if (values > 1) kinds.push("several-values");
    if (values === 0) kinds.push("no-value");
  }
  if (resource["resourceType"] === "Patient" && "identifier" in resource)
    kinds.push("identifier-of-a-person");
  if (resource["resourceType"] !== "Provenance" && !isReported(resource))
    kinds.push("not-marked-as-reported");
  if (trees(resource["section"]).some((section) => !hasNarrative(section)))
    kinds.push("section-without-narrative");
  return kinds.map((kind) => ({ kind, at }));
}

function isReported({ meta }: Tree): boolean {
  const labels = isTree(meta) ? trees(meta["security"]) : [];
  return labels.some(({ code }) => code === codes.patientReported.code);
}

function hasNarrative({ text }: Tree): boolean {
  const words = isTree(text) && typeof text["div"] === "string" ? text["div"] : "";
  return words.replace(/<[^>]*>/gu, "").trim() !== "";
}

type Leaf = { readonly key: string; readonly value: unknown; readonly at: string };

/** Everything with a name, however deep. */
function walk(value: unknown, at: string): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap((part, index) => walk(part, `${at}[${index}]`));
  if (!isTree(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const place = at === "" ? key : `${at}.${key}`;
    return [{ key, value: part, at: place }, ...walk(part, place)];
  });
}

const known = new Set<string>(Object.values(codes).map(({ system, code }) => `${system}|${code}`));
const isKnown = (coding: Tree): boolean =>
  coding["system"] === bristolSystem
    ? /^Type [1-7]$/u.test(String(coding["code"]))
    : known.has(`${coding["system"]}|${coding["code"]}`);

const dateKeys = new Set([
  "effectiveDateTime",
  "start",
  "end",
  "date",
  "authored",
  "recorded",
  "timestamp",
  "dateAsserted",
]);
const dateShape = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/u;

function checkLeaf(
  { key, value, at }: Leaf,
  addresses: ReadonlySet<unknown>,
): readonly BundleIssue[] {
  if (key === "reference" && !addresses.has(value)) return [{ kind: "dangling-reference", at }];
  if ((key === "coding" || key === "security") && !trees(value).every(isKnown))
    return [{ kind: "unknown-code", at }];
  if (dateKeys.has(key) && !(typeof value === "string" && dateShape.test(value)))
    return [{ kind: "bad-date", at }];
  return [];
}
