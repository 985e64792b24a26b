import type { Text } from "@wervel/model";

export const directoryWords = {
  usage: {
    nl: "zo schrijf je het: wervel directory key, build, check of near; zie wervel directory --help.",
    en: "write it like this: wervel directory key, build, check or near; see wervel directory --help.",
  },
  noOut: {
    nl: "zeg met --out waar het heen moet.",
    en: "say with --out where it goes.",
  },
  unsigned: { nl: "niet getekend", en: "not signed" },
  leftOut: (count: number): Text => ({
    nl: `${count} regels zonder naam, plek of beroep zijn overgeslagen.`,
    en: `${count} rows without name, place or profession were left out.`,
  }),
  built: (count: number, file: string): Text => ({
    nl: `${count} praktijken in ${file}.`,
    en: `${count} practices in ${file}.`,
  }),
  holds: (count: number, day: string, by: string): Text => ({
    nl: `${count} praktijken, van ${day}, door ${by}.`,
    en: `${count} practices, of ${day}, by ${by}.`,
  }),
  badSecret: (file: string): Text => ({
    nl: `${file}: dit is geen sleutel van 'wervel directory key'.`,
    en: `${file}: this is no key of 'wervel directory key'.`,
  }),
  forged: (file: string): Text => ({
    nl: `${file}: de handtekening klopt niet; dit bestand is veranderd.`,
    en: `${file}: the signature is not right; this file was changed.`,
  }),
  unreadable: (file: string): Text => ({
    nl: `${file}: dit is geen Overpass-JSON, GeoJSON, CSV met name, lat en lon, of lijst van Wervel.`,
    en: `${file}: this is no Overpass JSON, GeoJSON, CSV with name, lat and lon, or list of Wervel.`,
  }),
  unknownArea: (postcode: string): Text => ({
    nl: `in deze lijst staat niemand bij postcode '${postcode}'.`,
    en: `this list has nobody near postcode '${postcode}'.`,
  }),
} as const;
