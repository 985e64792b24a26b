import { err, ok, type Result } from "@wervel/base";
import type { Coordinates, Practice, Profession } from "@wervel/model";
import {
  type DirectoryIssue,
  jsonOf,
  type LeftOutPractice,
  type ReadDirectory,
} from "./directory.ts";
import { degrees, type Fields, field, fieldsOf, listOf } from "./fields.ts";
import { contact, optional } from "./practice.ts";

/**
 * Reads what OpenStreetMap gives: an answer of Overpass (`out center`) or GeoJSON. Which
 * profession a place has follows from its tags, and from its name where tags are silent.
 *
 * @returns practices with what was left out and why. Cost O(length).
 */
export function readOsm(text: string): Result<ReadDirectory, DirectoryIssue> {
  const json = jsonOf(text);
  if (!json.ok) return json;
  const file = fieldsOf(json.value);
  const places = Array.isArray(file["elements"])
    ? listOf(file["elements"]).map((element) => overpassPlace(fieldsOf(element)))
    : listOf(file["features"]).map((feature) => geoJsonPlace(fieldsOf(feature)));
  if (places.length === 0) return err({ kind: "not-a-directory" });
  const practices: Practice[] = [];
  const leftOut: LeftOutPractice[] = [];
  for (const [index, place] of places.entries()) {
    const read = practiceOf(place);
    if (typeof read !== "string") practices.push(read);
    else leftOut.push({ kind: read, at: index + 1 });
  }
  return ok({ practices, leftOut });
}

type Place = { readonly id: string; readonly tags: Fields; readonly at: Coordinates | undefined };

function overpassPlace(element: Fields): Place {
  const center = fieldsOf(element["center"]);
  return {
    id: `osm:${element["type"]}/${element["id"]}`,
    tags: fieldsOf(element["tags"]),
    at: degrees(element["lat"], element["lon"]) ?? degrees(center["lat"], center["lon"]),
  };
}

function geoJsonPlace(feature: Fields): Place {
  const properties = fieldsOf(feature["properties"]);
  const id = feature["id"] ?? properties["@id"] ?? properties["id"];
  return {
    id: `osm:${id}`,
    tags: "tags" in properties ? fieldsOf(properties["tags"]) : properties,
    at: middleOf(fieldsOf(feature["geometry"])["coordinates"]),
  };
}

/** The middle of all corners; good enough for a building. */
function middleOf(coordinates: unknown): Coordinates | undefined {
  const corners = cornersOf(coordinates);
  const mean = (part: (corner: Coordinates) => number) =>
    corners.reduce((sum, corner) => sum + part(corner), 0) / corners.length;
  if (corners.length === 0) return undefined;
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
}

function cornersOf(coordinates: unknown): readonly Coordinates[] {
  const [lon, lat] = listOf(coordinates);
  const corner = degrees(lat, lon);
  return corner === undefined ? listOf(coordinates).flatMap(cornersOf) : [corner];
}

function practiceOf({ id, tags, at }: Place): Practice | LeftOutPractice["kind"] {
  const name = field(tags, "name") ?? field(tags, "operator");
  if (name === undefined) return "no-name";
  if (at === undefined) return "no-place";
  const professions = professionsOf(tags, name);
  if (professions.length === 0) return "no-profession";
  const road = field(tags, "addr:street");
  const wheelchair = field(tags, "wheelchair");
  return {
    id,
    name,
    professions,
    ...at,
    ...optional(tags, { street: "", city: "addr:city", openingHours: "opening_hours" }),
    ...(road === undefined
      ? {}
      : { street: `${road} ${field(tags, "addr:housenumber") ?? ""}`.trim() }),
    ...contact(
      tags,
      "addr:postcode",
      "phone" in tags ? "phone" : "contact:phone",
      "website" in tags ? "website" : "contact:website",
    ),
    ...(wheelchair === "yes" || wheelchair === "no" ? { wheelchair: wheelchair === "yes" } : {}),
  };
}

const byHealthcare: Readonly<Record<string, readonly Profession[]>> = {
  physiotherapist: ["physio"],
  psychotherapist: ["psychologist"],
  psychologist: ["psychologist"],
  podiatrist: ["podotherapist"],
  podotherapist: ["podotherapist"],
  nutrition_counselling: ["dietitian"],
  dietitian: ["dietitian"],
  rehabilitation: ["rehabilitation"],
};

/** What a name or speciality gives away; a speciality always comes beside the general one. */
const byWord: readonly (readonly [RegExp, Profession])[] = [
  [/manue(?:le|el) therap|manual[_ ]therapy/iu, "manual-therapist"],
  [/psychosomati/iu, "psychosomatic-physio"],
  [/oefentherap|cesar|mensendieck/iu, "exercise-therapist"],
  [/bedrijfsarts|arbodienst|occupational[_ ](?:health|medicine)/iu, "occupational-physician"],
  [/di[eë]tist/iu, "dietitian"],
  [/podother|podolo/iu, "podotherapist"],
  [/fysiotherap|kinesi/iu, "physio"],
];

export function professionsOf(tags: Fields, name: string): readonly Profession[] {
  const kind = field(tags, "healthcare") ?? "";
  const speciality = field(tags, "healthcare:speciality") ?? "";
  const isDoctor = kind === "doctor" || field(tags, "amenity") === "doctors";
  const words = `${name} ${speciality}`;
  const named = byWord
    .filter(([pattern]) => pattern.test(words))
    .map(([, profession]) => profession);
  const generalist = isDoctor && named.length === 0 && /^$|general|family/u.test(speciality);
  return [
    ...new Set([...(byHealthcare[kind] ?? []), ...named, ...(generalist ? ["gp" as const] : [])]),
  ];
}
