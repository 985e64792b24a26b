import { err, localDateAt, ok, type Result } from "@wervel/base";
import {
  type Brought,
  dateForms,
  decimalSigns,
  type ImportFormat,
  importFormats,
  isImportFormat,
  isZone,
  readImport,
  type SaidBeforehand,
} from "@wervel/wervel";
import {
  type Answer,
  type Call,
  type Command,
  misused,
  type Problem,
  unusable,
} from "../command.ts";
import { openSqlite } from "../open-sqlite.ts";
import { importWords, sayIssue, sayRefusal } from "./import.words.ts";
import { type CameIn, daysOf, entriesText, mostShown, tableText } from "./import-days.ts";

/** Years of another app or device, as one table and as entries. */
export const bringIn: Command = {
  name: "import",
  summary: "Bring in an export of another app or device as daily.csv and entries.jsonl.",
  usage: "FILE [--from FORMAT] [--timezone Europe/Amsterdam] --out DIR",
  takes: [1, 1],
  options: {
    from: { value: "FORMAT", says: `when it is not recognised: ${importFormats.join(", ")}` },
    timezone: { value: "ZONE", says: "where the person lives (default that of this machine)" },
    out: { value: "DIR", says: "where daily.csv and entries.jsonl are written" },
    "date-form": { value: "ymd|dmy|mdy", says: "how a table writes its dates, when that is open" },
    decimal: { value: "comma|point", says: "how a table writes decimals, when that is open" },
  },
  run: importFile,
};

interface Asked {
  readonly zone: string;
  readonly out: string;
  readonly from: ImportFormat | undefined;
  readonly said: SaidBeforehand;
}

async function importFile(call: Call): Promise<Result<Answer, Problem>> {
  const asked = askedOf(call);
  if (!asked.ok) return asked;
  const [path = ""] = call.words;
  const size = await call.files.size(path);
  if (!size.ok) return size;
  const { zone, from, said, out } = asked.value;
  const read = await readImport(
    { name: path, chunks: call.files.chunks(path) },
    {
      zone,
      today: localDateAt(Date.now(), zone),
      openSqlite,
      ...(from === undefined ? {} : { from }),
      tell: (bytes) => call.progress(size.value === 0 ? 0 : bytes / size.value),
    },
  );
  if (!read.ok) return err(unusable({ ...read.error, file: path }, sayRefusal(path, read.error)));
  const came = daysOf(read.value, said, localDateAt(Date.now(), zone));
  if (!came.ok) return err(unusable({ ...came.error, file: path }, sayIssue(path, came.error)));
  const table = await call.files.write(`${out}/daily.csv`, tableText(came.value));
  if (!table.ok) return table;
  const entries = await call.files.write(`${out}/entries.jsonl`, entriesText(came.value));
  if (!entries.ok) return entries;
  return ok({ text: sayDone(read.value, came.value, call), json: summary(read.value, came.value) });
}

function askedOf(call: Call): Result<Asked, Problem> {
  const zone = call.option("timezone") ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const out = call.option("out");
  const from = call.option("from");
  if (out === undefined) return err(wrong("out", ""));
  if (!isZone(zone)) return err(wrong("timezone", zone));
  if (from !== undefined && !isImportFormat(from)) return err(wrong("from", from));
  const dateForm = dateForms.find((form) => form === call.option("date-form"));
  const decimal = decimalSigns.find((sign) => sign === call.option("decimal"));
  const said = {
    ...(dateForm === undefined ? {} : { dateForm }),
    ...(decimal === undefined ? {} : { decimal }),
  };
  return ok({ zone, out, from, said });
}

const wrong = (option: "out" | "timezone" | "from", got: string): Problem =>
  misused({ kind: "bad-option", option, got }, importWords[option]);

function summary({ known }: Brought, { days, columns, rejected, rejectedCount }: CameIn) {
  return {
    format: known.format,
    recognisedBy: known.by,
    days: days.length,
    from: days[0]?.day ?? null,
    to: days.at(-1)?.day ?? null,
    columns,
    rejected,
    rejectedCount,
  };
}

function sayDone({ known }: Brought, came: CameIn, { language }: Call): string {
  const { days, columns, rejected, rejectedCount } = came;
  const say = (key: keyof typeof importWords) => importWords[key][language];
  const rows = rejected
    .slice(0, mostShown)
    .map(({ line, kind, text }) => `  ${say("line")} ${line}: ${kind} ${text}`.trimEnd());
  return [
    `${known.format} (${known.text})`,
    `${days.length} ${say("days")}, ${days[0]?.day ?? "–"} – ${days.at(-1)?.day ?? "–"}`,
    `${say("columns")}: ${columns.join(", ")}`,
    `${say("rejected")}: ${rejectedCount}`,
    ...rows,
  ].join("\n");
}
