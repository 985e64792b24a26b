import { type LocalDate, parseLocalDate } from "@wervel/base";
import type { Practice } from "@wervel/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDirectory, parseDirectory } from "./directory.ts";
import { distanceKm, nearest } from "./nearest.ts";
import { isOpenAt, weekHours } from "./opening-hours.ts";
import { areaOf, postcodeDigits } from "./postcode-area.ts";
import { readDirectoryFile } from "./read-directory-file.ts";

const day = (text: string): LocalDate => {
  const read = parseLocalDate(text);
  if (read === undefined) throw new Error("a real day");
  return read;
};
const on = day("2026-11-22");
const read = (text: string, fileName = "x") => readDirectoryFile({ text, fileName, on });
const practice = (
  id: string,
  lat: number,
  lon: number,
  more: Partial<Practice> = {},
): Practice => ({
  id,
  name: id,
  professions: ["physio"],
  lat,
  lon,
  ...more,
});

const overpass = JSON.stringify({
  elements: [
    {
      type: "node",
      id: 1,
      lat: 52.1,
      lon: 5.1,
      tags: {
        name: "Rug en Zo, manuele therapie",
        healthcare: "physiotherapist",
        "addr:street": "Bedachtstraat",
        "addr:housenumber": "1",
        "addr:postcode": "3511ab",
        "contact:phone": "+31 30 0000000; +31 30 0000001",
        "contact:website": "javascript:alert(1)",
        opening_hours: "Mo-Fr 08:00-17:00",
        wheelchair: "yes",
      },
    },
    {
      type: "way",
      id: 2,
      center: { lat: 52.2, lon: 5.2 },
      tags: { name: "Dokter", amenity: "doctors" },
    },
    { type: "node", id: 3, lat: 52.3, lon: 5.3, tags: { healthcare: "physiotherapist" } },
    { type: "way", id: 4, tags: { name: "Zonder plek", healthcare: "dietitian" } },
    { type: "node", id: 5, lat: 52.3, lon: 5.3, tags: { name: "Bakker", shop: "bakery" } },
    {
      type: "node",
      id: 6,
      lat: 52.3,
      lon: 5.3,
      tags: { name: "Oogarts", amenity: "doctors", "healthcare:speciality": "ophthalmology" },
    },
  ],
});

describe("an answer of Overpass", () => {
  const file = read(overpass);

  it("becomes practices with their professions, from tags and from the name", () => {
    expect(file.ok && file.value.directory.practices).toEqual([
      {
        id: "osm:node/1",
        name: "Rug en Zo, manuele therapie",
        professions: ["physio", "manual-therapist"],
        lat: 52.1,
        lon: 5.1,
        street: "Bedachtstraat 1",
        postcode: "3511AB",
        phone: "+31 30 0000000",
        openingHours: "Mo-Fr 08:00-17:00",
        wheelchair: true,
      },
      { id: "osm:way/2", name: "Dokter", professions: ["gp"], lat: 52.2, lon: 5.2 },
    ]);
  });

  it("says what was left out and why", () => {
    expect(file.ok && file.value.leftOut).toEqual([
      { kind: "no-name", at: 3 },
      { kind: "no-place", at: 4 },
      { kind: "no-profession", at: 5 },
      { kind: "no-profession", at: 6 },
    ]);
  });

  it("names its licence", () => {
    expect(file.ok && file.value.directory.source).toEqual({
      name: "OpenStreetMap",
      licence: "ODbL 1.0",
    });
  });
});

it("takes the middle of a building in GeoJSON", () => {
  const geometry = {
    type: "Polygon",
    coordinates: [
      [
        [5, 52],
        [6, 52],
        [6, 53],
        [5, 53],
      ],
    ],
  };
  const properties = { "@id": "way/9", name: "Kine", healthcare: "physiotherapist" };
  const file = read(
    JSON.stringify({ type: "FeatureCollection", features: [{ geometry, properties }] }),
  );
  expect(file.ok && file.value.directory.practices[0]).toMatchObject({
    id: "osm:way/9",
    lat: 52.5,
    lon: 5.5,
  });
});

describe("a table", () => {
  it("is read in Dutch, with decimal commas and spoken professions", () => {
    const file = read(
      "Naam;Beroep;Breedte;Lengte;Postcode\nDe Rug;fysiotherapeut|psycholoog;52,1;5,1;3511 AB\n;huisarts;1;1;\nX;huisarts;a;b;",
    );
    expect(file.ok && file.value).toMatchObject({
      directory: {
        practices: [
          { id: "line:2", professions: ["physio", "psychologist"], lat: 52.1, postcode: "3511 AB" },
        ],
      },
      leftOut: [
        { kind: "no-name", at: 3 },
        { kind: "no-place", at: 4 },
      ],
    });
  });

  it.each([
    ["a,b\n1,2", "not-a-directory"],
    ["name,lat,lon\n", "no-practices"],
    ["{", "not-json"],
    ["{}", "not-a-directory"],
    ['{"format":"wervel-directory","version":2}', "newer-version"],
  ])("%j is refused as %s", (text, kind) => {
    const file = read(text);
    expect(!file.ok && file.error.kind).toBe(kind);
  });
});

it("comes back from our own file as it went in", () => {
  const directory = {
    format: "wervel-directory",
    version: 1,
    madeOn: on,
    source: { name: "Example", licence: "CC0" },
    example: true,
    practices: [
      practice("a", 52, 5, { wheelchair: false, phone: "030 1234567" }),
      practice("b", 51, 4),
    ],
  } as const;
  const text = formatDirectory(directory);
  expect(parseDirectory(text)).toEqual({ ok: true, value: directory });
  expect(text.split("\n")).toHaveLength(5);
});

describe("distance", () => {
  it("knows Utrecht to Amersfoort: about 20 km (measured on a map)", () => {
    const km = distanceKm({ lat: 52.0907, lon: 5.1214 }, { lat: 52.1561, lon: 5.3878 });
    expect(km).toBeGreaterThan(19);
    expect(km).toBeLessThan(20.5);
  });

  it("finds the same nearest as sorting everything does", () => {
    const place = fc.record({
      lat: fc.double({ min: 50, max: 53, noNaN: true }),
      lon: fc.double({ min: 3, max: 7, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 60 }),
        place,
        fc.integer({ min: 1, max: 8 }),
        (places, from, count) => {
          const practices = places.map(({ lat, lon }, index) =>
            practice(`p${String(index).padStart(3, "0")}`, lat, lon),
          );
          const sorted = practices
            .map((one) => ({ practice: one, km: distanceKm(from, one) }))
            .toSorted((a, b) => a.km - b.km || (a.practice.id < b.practice.id ? -1 : 1));
          expect(nearest(practices, { from, count })).toEqual(sorted.slice(0, count));
        },
      ),
    );
  });

  it("keeps to the professions and wishes that were asked", () => {
    const practices = [
      practice("a", 52, 5),
      practice("b", 52, 5, { professions: ["gp"] }),
      practice("c", 52, 5),
    ];
    const found = nearest(practices, {
      from: { lat: 52, lon: 5 },
      count: 9,
      professions: ["physio"],
      wish: ({ name }) => name !== "c",
    });
    expect(found.map(({ practice: { id } }) => id)).toEqual(["a"]);
  });
});

describe("a postcode", () => {
  const practices = [
    practice("a", 52.1, 5.1, { postcode: "3511 AB" }),
    practice("b", 52.2, 5.2, { postcode: "3512" }),
    practice("c", 52.3, 5.3, { postcode: "3512XY" }),
    practice("d", 50.8, 4.3),
  ];

  it.each([
    ["3511 ab", "3511"],
    ["B-9000", "9000"],
    ["9000", "9000"],
    ["0123", undefined],
    ["Utrecht", undefined],
  ])("%s has the digits %s", (text, digits) => {
    expect(postcodeDigits(text)).toBe(digits);
  });

  it("lies where the practices with the same four digits are", () => {
    expect(areaOf("3512 AA", practices)).toMatchObject({
      area: "3512",
      practices: 2,
      at: { lat: 52.25 },
    });
  });

  it("falls back to two digits, and says so", () => {
    expect(areaOf("3599", practices)).toMatchObject({
      area: "35",
      practices: 3,
      at: { lat: 52.2 },
    });
  });

  it("is unknown where the list has nothing", () => {
    expect(areaOf("1000", practices)).toBeUndefined();
  });
});

describe("opening hours", () => {
  const at = (text: string, weekday: number, hour: number) => {
    const week = weekHours(text);
    return week === undefined ? "unknown" : isOpenAt(week, weekday, hour * 60);
  };

  it.each([
    ["Mo-Fr 08:00-17:00", 1, 9, true],
    ["Mo-Fr 08:00-17:00", 6, 9, false],
    ["Mo-Fr 08:00-12:00,13:00-17:00", 3, 12.5, false],
    ["Mo-Fr 08:00-17:00; We off", 3, 9, false],
    ["Mo,Th 18:00-21:00; PH off", 4, 20, true],
    ["Sa-Mo 10:00-12:00", 7, 11, true],
    ["08:00-17:00", 7, 9, true],
    ["24/7", 7, 3, true],
    ["Mo-Fr 17:00-08:00", 1, 20, "unknown"],
    ["week 1-10 Mo 10:00-12:00", 1, 11, "unknown"],
    ["by appointment", 1, 11, "unknown"],
  ])("%s on day %i at %d: %s", (text, weekday, hour, open) => {
    expect(at(text, weekday, hour)).toBe(open);
  });

  it("never throws on any text", () => {
    fc.assert(fc.property(fc.string(), (text) => void weekHours(text)));
  });
});
