import { createHash } from "node:crypto";
import { err, type LocalDate, localDateAt, ok, type Result } from "@wervel/base";
import {
  type Archive,
  type ArchiveIssue,
  type Language,
  parseArchive,
  type Text,
} from "@wervel/model";
import { checkBundle, consultHtml, consultReport, fhirDocument } from "@wervel/wervel";
import {
  type Answer,
  type Call,
  type Command,
  misused,
  type Problem,
  unusable,
} from "../command.ts";
import { dayOption } from "../day-option.ts";
import { printPdf } from "../print-pdf.ts";

/** The consult sheet from the archive that the app writes. */
export const report: Command = {
  name: "report",
  summary: "Write the consult sheet of an archive as HTML, FHIR or PDF.",
  usage: "FILE.json [--html FILE] [--fhir FILE] [--pdf FILE] [--on DATE]",
  takes: [1, 1],
  options: {
    html: { value: "FILE", says: "two A4 pages that need nothing else" },
    fhir: { value: "FILE", says: "a FHIR R4 document" },
    pdf: { value: "FILE", says: "the same pages as PDF; needs a Chromium on this computer" },
    on: {
      value: "DATE",
      says: "the day of the consult (default: the day the archive was written)",
    },
  },
  run: write,
};

async function write(call: Call): Promise<Result<Answer, Problem>> {
  const [path = ""] = call.words;
  if (targets.every((target) => call.option(target) === undefined)) return err(noTarget);
  const text = await call.files.readText(path);
  if (!text.ok) return text;
  const archive = parseArchive(text.value);
  if (!archive.ok) return err(unreadable(path, archive.error));
  const on = call.option("on") === undefined ? writtenOn(archive.value) : dayOption(call, "on");
  if (!on.ok) return on;
  const made = make(archive.value, on.value, call.language);
  return made.ok ? save(call, made.value) : made;
}

const targets = ["html", "fhir", "pdf"] as const;

/** Writes what was asked for, and names it. */
async function save(
  { files, option }: Call,
  { html, fhir }: { readonly html: string; readonly fhir: string },
): Promise<Result<Answer, Problem>> {
  const written: string[] = [];
  for (const kind of targets) {
    const target = option(kind);
    if (target === undefined) continue;
    const done =
      kind === "pdf"
        ? await printPdf(html, target)
        : await files.write(target, kind === "html" ? html : fhir);
    if (!done.ok) return done;
    written.push(target);
  }
  return ok({ text: written.join("\n"), json: { files: written } });
}

const writtenOn = ({ writtenAt }: Archive): Result<LocalDate, Problem> =>
  ok(localDateAt(Date.parse(writtenAt)));

function make(
  { records, writtenAt }: Archive,
  on: LocalDate,
  language: Language,
): Result<{ readonly html: string; readonly fhir: string }, Problem> {
  const saying = { language, say: (text: Text) => text[language] };
  const made = consultReport(records, { ...saying, on });
  const { sheet, page, lines } = made;
  const newUuid = uuidsFrom(`${writtenAt} ${on} ${language} ${records.length}`);
  const person = lines.name;
  const bundle = fhirDocument({ ...saying, sheet, page, records, person, writtenAt, newUuid });
  const issues = checkBundle(bundle);
  if (issues.length > 0) return err(faulty(issues.map(({ kind, at }) => `${at}: ${kind}`)));
  return ok({ html: consultHtml(made, saying), fhir: `${JSON.stringify(bundle, null, 1)}\n` });
}

/** The same archive gives the same file, so its addresses follow from it (UUID version 8). */
function uuidsFrom(seed: string): () => string {
  let count = 0;
  return () => {
    const hex = createHash("sha256").update(`${seed} ${count++}`).digest("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}

const noTarget = misused(
  { kind: "no-target" },
  {
    nl: "zeg waar het heen moet: --html, --fhir of --pdf, elk met een bestand.",
    en: "say where it goes: --html, --fhir or --pdf, each with a file.",
  },
);

const issueWords: Readonly<Record<ArchiveIssue["kind"], Text>> = {
  "not-json": { nl: "dit is geen JSON", en: "this is not JSON" },
  "not-an-archive": {
    nl: "dit is geen archief van Wervel",
    en: "this is not an archive of Wervel",
  },
  "newer-version": {
    nl: "dit archief is van een nieuwere versie",
    en: "this archive is of a newer version",
  },
  "bad-records": {
    nl: "in dit archief staan regels die niet kloppen",
    en: "this archive has rows that are not right",
  },
};

const unreadable = (path: string, issue: ArchiveIssue): Problem =>
  unusable(
    { ...issue, file: path },
    { nl: `${path}: ${issueWords[issue.kind].nl}.`, en: `${path}: ${issueWords[issue.kind].en}.` },
  );

const faulty = (issues: readonly string[]): Problem =>
  unusable(
    { kind: "bad-bundle", issues },
    {
      nl: `het FHIR-document klopt niet (${issues[0]}); er is niets geschreven.`,
      en: `the FHIR document is not right (${issues[0]}); nothing was written.`,
    },
  );
