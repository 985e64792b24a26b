import { err, type LocalDate, ok, parseLocalDate, type Result } from "@wervel/base";
import type { Practice } from "@wervel/model";
import { type Fields, field, fieldsOf, listOf } from "./fields.ts";
import { readPractice } from "./practice.ts";

/** A list of practices with where it comes from; kept on the device and searched there. */
export type Directory = {
  readonly format: "wervel-directory";
  readonly version: 1;
  readonly madeOn: LocalDate;
  readonly source: { readonly name: string; readonly licence: string };
  /** Invented names, for a look around; the app says so on every line. */
  readonly example: boolean;
  readonly practices: readonly Practice[];
};

export type DirectoryIssue =
  | { readonly kind: "not-json" | "not-a-directory" | "no-practices" }
  | { readonly kind: "newer-version"; readonly got: number };

/** One practice that was left out, with its place in the file. */
export type LeftOutPractice = {
  readonly kind: "no-name" | "no-place" | "no-profession";
  /** Line of a CSV, or element of a JSON file, from 1. */
  readonly at: number;
};

export type ReadDirectory = {
  readonly practices: readonly Practice[];
  readonly leftOut: readonly LeftOutPractice[];
};

/** The directory as a file: one practice per line, sorted by id, so that two can be compared. */
export function formatDirectory({ madeOn, source, example, practices }: Directory): string {
  const sorted = [...practices].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const head = JSON.stringify({ format: "wervel-directory", version: 1, madeOn, source, example });
  const lines = sorted.map((practice) => JSON.stringify(practice));
  return `${head.slice(0, -1)},"practices":[\n${lines.join(",\n")}\n]}\n`;
}

/** Reads such a file back; a practice that is not whole is left out, and nothing else is lost. */
export function parseDirectory(text: string): Result<Directory, DirectoryIssue> {
  const json = jsonOf(text);
  if (!json.ok) return json;
  const fields = fieldsOf(json.value);
  if (field(fields, "format") !== "wervel-directory") return err({ kind: "not-a-directory" });
  const version = fields["version"];
  if (version !== 1) return err({ kind: "newer-version", got: Number(version) });
  const practices = listOf(fields["practices"]).flatMap((one) => readPractice(fieldsOf(one)) ?? []);
  const madeOn = parseLocalDate(field(fields, "madeOn") ?? "");
  if (madeOn === undefined) return err({ kind: "not-a-directory" });
  if (practices.length === 0) return err({ kind: "no-practices" });
  return ok({
    format: "wervel-directory",
    version: 1,
    madeOn,
    source: sourceOf(fieldsOf(fields["source"])),
    example: fields["example"] === true,
    practices,
  });
}

const sourceOf = (fields: Fields): Directory["source"] => ({
  name: field(fields, "name") ?? "?",
  licence: field(fields, "licence") ?? "?",
});

export function jsonOf(text: string): Result<unknown, { readonly kind: "not-json" }> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err({ kind: "not-json" });
  }
}
