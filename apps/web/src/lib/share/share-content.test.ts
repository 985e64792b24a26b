import fc from "fast-check";
import { expect, it } from "vitest";
import { formatShare, parseShare, type ShareContent } from "./share-content.ts";

const share = (course: unknown): ShareContent =>
  JSON.parse(
    JSON.stringify({
      format: "wervel-share",
      version: 1,
      language: "nl",
      writtenAt: "2026-11-22T11:00:00.000Z",
      made: { page: { title: "Rug" }, sheet: { places: [] } },
      insight: {},
      fhir: {},
    }),
    (key, value) => (key === "insight" ? { course } : value),
  );

it("gives back what was shared, gaps apart from zero", () => {
  const gaps = fc.array(
    fc.oneof(
      fc.constant(undefined),
      fc.constant(Number.NaN),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    ),
  );
  fc.assert(
    fc.property(gaps, (scores) => {
      const content = share({ scores });
      expect(parseShare(formatShare(content))).toEqual({ ok: true, value: content });
    }),
  );
});

it("knows a newer share from a broken one", () => {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  expect(parseShare(bytes({ format: "wervel-share", version: 2 }))).toMatchObject({
    error: { kind: "newer-version" },
  });
  for (const broken of [
    bytes([]),
    bytes({ format: "wervel-share", version: 1 }),
    new Uint8Array([255]),
  ])
    expect(parseShare(broken)).toMatchObject({ error: { kind: "unreadable" } });
});
