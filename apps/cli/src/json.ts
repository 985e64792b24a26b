import { err, ok, type Result } from "@wervel/base";
import type { ShapeIssue } from "@wervel/model";
import { type Call, type Problem, unusable } from "./command.ts";

/** Reads a JSON file and gives it the shape that `parse` promises. */
export async function readJson<T>(
  call: Call,
  path: string,
  parse: (input: unknown) => Result<T, readonly ShapeIssue[]>,
): Promise<Result<T, Problem>> {
  const text = await call.files.readText(path);
  if (!text.ok) return text;
  const json = parseJson(text.value);
  if (!json.ok) return err(notJson(path, json.error));
  const shaped = parse(json.value);
  return shaped.ok ? shaped : err(wrongShape(path, shaped.error));
}

function parseJson(text: string): Result<unknown, string> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : String(cause));
  }
}

const notJson = (path: string, detail: string): Problem =>
  unusable(
    { kind: "bad-json", file: path, detail },
    {
      nl: `${path}: dit is geen geldige JSON (${detail}).`,
      en: `${path}: this is not valid JSON (${detail}).`,
    },
  );

function wrongShape(path: string, issues: readonly ShapeIssue[]): Problem {
  const [first] = issues;
  const at = first === undefined || first.path === "" ? "" : ` '${first.path}'`;
  const expected = first?.expected ?? "";
  return unusable(
    { kind: "bad-shape", file: path, issues },
    {
      nl: `${path}:${at} verwacht ${expected}.`,
      en: `${path}:${at} expected ${expected}.`,
    },
  );
}
