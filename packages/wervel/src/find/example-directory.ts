import type { LocalDate } from "@wervel/base";
import type { Directory } from "@wervel/formats";
import type { Practice, Profession } from "@wervel/model";

type Row = readonly [
  name: string,
  professions: readonly Profession[],
  postcode: string,
  north: number,
  east: number,
  hours?: string,
];

/** Round a made-up square; no telephone number begins with 000, so no call reaches anyone. */
const rows: readonly Row[] = [
  ["Voorbeeld Fysio Zonnehof", ["physio"], "3511 AA", 0.004, 0.006, "Mo-Fr 08:00-17:30"],
  [
    "Voorbeeldpraktijk De Rug",
    ["physio", "manual-therapist"],
    "3511 BB",
    -0.006,
    0.009,
    "Mo-Fr 08:00-12:00,13:00-18:00; We off",
  ],
  [
    "Voorbeeld Oefentherapie Lente",
    ["exercise-therapist"],
    "3512 CC",
    0.009,
    -0.011,
    "Tu,Th 09:00-20:00",
  ],
  ["Voorbeeld Huisartsen Aan Het Plein", ["gp"], "3511 DD", 0.001, -0.004, "Mo-Fr 08:00-17:00"],
  [
    "Voorbeeld Adem en Lijf",
    ["psychosomatic-physio", "physio"],
    "3513 EE",
    -0.012,
    -0.008,
    "Mo,We,Fr 09:00-17:00",
  ],
  ["Voorbeeld Psychologen Linde", ["psychologist"], "3512 FF", 0.014, 0.004, "Mo-Th 09:00-18:00"],
  ["Voorbeeld Podotherapie Stap", ["podotherapist"], "3514 GG", 0.018, 0.015, "Mo-Fr 09:00-17:00"],
  ["Voorbeeld Diëtisten Vork", ["dietitian"], "3511 HH", -0.003, 0.013, "by appointment"],
  ["Voorbeeld Revalidatie West", ["rehabilitation"], "3515 JJ", -0.02, -0.022],
  ["Voorbeeld Arbozorg", ["occupational-physician"], "3516 KK", 0.022, -0.018, "Mo-Fr 08:30-16:30"],
  [
    "Voorbeeld Kine Noord",
    ["physio", "exercise-therapist"],
    "3512 LL",
    0.011,
    0.019,
    "Mo-Sa 07:00-20:00",
  ],
];

const square = { lat: 52.09, lon: 5.12 };

/** A few invented practices, so that the finder can be looked at before there is a list. */
export const exampleDirectory = (madeOn: LocalDate): Directory => ({
  format: "wervel-directory",
  version: 1,
  madeOn,
  source: { name: "Wervel", licence: "Apache-2.0" },
  example: true,
  practices: rows.map(practiceOf),
});

function practiceOf(
  [name, professions, postcode, north, east, openingHours]: Row,
  index: number,
): Practice {
  const place = { lat: square.lat + north, lon: square.lon + east };
  const base = {
    id: `example:${String(index + 1).padStart(2, "0")}`,
    name,
    professions,
    ...place,
    postcode,
    city: "Voorbeeldstad",
    phone: `000 000 00 ${String(index + 10)}`,
  };
  return openingHours === undefined ? base : { ...base, openingHours };
}
