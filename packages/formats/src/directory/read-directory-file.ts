import { err, type LocalDate, ok, type Result } from "@wervel/base";
import {
  type Directory,
  type DirectoryIssue,
  type LeftOutPractice,
  parseDirectory,
} from "./directory.ts";
import { readDirectoryCsv } from "./directory-csv.ts";
import { readOsm } from "./osm.ts";

export type DirectoryFile = {
  readonly directory: Directory;
  readonly leftOut: readonly LeftOutPractice[];
};

export type DirectoryFileQuestion = {
  readonly text: string;
  readonly fileName: string;
  /** The day on which it is read; our own file keeps the day on which it was made. */
  readonly on: LocalDate;
};

/** Any of the files that a directory can come from: our own, Overpass, GeoJSON, or a table. */
export function readDirectoryFile(
  question: DirectoryFileQuestion,
): Result<DirectoryFile, DirectoryIssue> {
  const { text, fileName, on } = question;
  const isJson = /^\s*[{[]/u.test(text);
  if (isJson && text.includes('"wervel-directory"')) {
    const own = parseDirectory(text);
    return own.ok ? ok({ directory: own.value, leftOut: [] }) : own;
  }
  const read = isJson ? readOsm(text) : readDirectoryCsv(text);
  if (!read.ok) return read;
  const { practices, leftOut } = read.value;
  if (practices.length === 0) return err({ kind: "no-practices" });
  const source = isJson
    ? { name: "OpenStreetMap", licence: "ODbL 1.0" }
    : { name: fileName, licence: "?" };
  return ok({
    directory: {
      format: "wervel-directory",
      version: 1,
      madeOn: on,
      source,
      example: false,
      practices,
    },
    leftOut,
  });
}
