import { err, ok, type Result } from "@wervel/base";
import { isProfession, type Practice, type Profession } from "@wervel/model";
import { readDelimited } from "../delimited.ts";
import type { DirectoryIssue, LeftOutPractice, ReadDirectory } from "./directory.ts";
import { degrees, type Fields, field } from "./fields.ts";
import { professionsOf } from "./osm.ts";
import { contact, optional } from "./practice.ts";

/** Headings that people write, beside our own. */
const headings: Readonly<Record<string, string>> = {
  naam: "name",
  praktijk: "name",
  beroep: "professions",
  profession: "professions",
  beroepen: "professions",
  breedte: "lat",
  latitude: "lat",
  lengte: "lon",
  lng: "lon",
  longitude: "lon",
  straat: "street",
  adres: "street",
  address: "street",
  plaats: "city",
  telefoon: "phone",
  tel: "phone",
  site: "website",
  openingstijden: "openingHours",
  opening_hours: "openingHours",
  openinghours: "openingHours",
};

/** What a person calls a profession, beside the ids of ours. */
const spoken: Readonly<Record<string, Profession>> = {
  huisarts: "gp",
  bekkenfysiotherapeut: "physio",
  psycholoog: "psychologist",
  revalidatie: "rehabilitation",
  revalidatiearts: "rehabilitation",
};

/**
 * A table of practices, as a person or an operator keeps it: at least a name, a profession and
 * coordinates. Columns in Dutch or English, in any order; several professions with `|` or `;`.
 */
export function readDirectoryCsv(text: string): Result<ReadDirectory, DirectoryIssue> {
  const [head, ...rows] = readDelimited(text).rows;
  const columns = head?.cells.map((cell) => columnName(cell)) ?? [];
  if (!(columns.includes("name") && columns.includes("lat") && columns.includes("lon")))
    return err({ kind: "not-a-directory" });
  const practices: Practice[] = [];
  const leftOut: LeftOutPractice[] = [];
  for (const { line, cells } of rows) {
    const read = practiceOf(
      Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ""])),
      line,
    );
    if (typeof read === "string") leftOut.push({ kind: read, at: line });
    else practices.push(read);
  }
  return ok({ practices, leftOut });
}

function columnName(cell: string): string {
  const name = cell.trim().toLowerCase();
  return headings[name] ?? name;
}

function practiceOf(fields: Fields, line: number): Practice | LeftOutPractice["kind"] {
  const name = field(fields, "name");
  if (name === undefined) return "no-name";
  const at = degrees(numberIn(fields, "lat"), numberIn(fields, "lon"));
  if (at === undefined) return "no-place";
  const professions = professionsIn(field(fields, "professions") ?? "", name);
  if (professions.length === 0) return "no-profession";
  return {
    id: field(fields, "id") ?? `line:${line}`,
    name,
    professions,
    ...at,
    ...optional(fields, { street: "street", city: "city", openingHours: "openingHours" }),
    ...contact(fields, "postcode", "phone", "website"),
  };
}

/** A decimal comma is a decimal point here: no latitude has a thousands sign. */
function numberIn(fields: Fields, key: string): number | undefined {
  const number = Number(field(fields, key)?.replace(",", ".") ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}

function professionsIn(text: string, name: string): readonly Profession[] {
  const words = text.split(/[|;]/u).map((word) => word.trim().toLowerCase());
  const named = words.flatMap((word) => {
    const known = isProfession(word) ? word : spoken[word];
    return known === undefined ? professionsOf({}, word) : [known];
  });
  return [...new Set(named.length > 0 ? named : professionsOf({}, name))];
}
