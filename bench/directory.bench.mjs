// A directory of 20,000 practices on a device: reading the file, and the nearest 20.
import { areaOf, nearest, readDirectoryFile } from "@wervel/wervel";

const practices = 20_000;
const importMs = 3_000;
const nearestMs = 20;

/** Spread over the Netherlands and Belgium, the same on every run. */
function overpass() {
  let state = 7;
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const kinds = [
    "physiotherapist",
    "doctor",
    "psychotherapist",
    "podiatrist",
    "nutrition_counselling",
  ];
  const elements = Array.from({ length: practices }, (_, id) => ({
    type: "node",
    id,
    lat: 49.5 + 4 * chance(),
    lon: 2.5 + 4.7 * chance(),
    tags: {
      name: `Praktijk ${id}`,
      healthcare: kinds[Math.floor(chance() * kinds.length)],
      "addr:street": "Lange straat",
      "addr:housenumber": String(1 + Math.floor(chance() * 200)),
      "addr:postcode": `${1000 + Math.floor(chance() * 9000)} AB`,
      phone: "+31 30 000 00 00",
      opening_hours: "Mo-Fr 08:00-17:00",
    },
  }));
  return JSON.stringify({ elements });
}

export function run() {
  const text = overpass();
  const on = "2026-11-22";
  const importing = median(5, () => readDirectoryFile({ text, fileName: "x.json", on }));
  const read = readDirectoryFile({ text, fileName: "x.json", on });
  const all = read.value.directory.practices;
  const at = areaOf("3511", all).at;
  const finding = median(50, () => nearest(all, { from: at, count: 20, professions: ["physio"] }));
  const placing = median(50, () => areaOf("3511", all));
  const rows = [
    { what: `import ${all.length} practices, ${(text.length / 1e6).toFixed(1)} MB`, ms: importing },
    { what: "nearest 20", ms: finding },
    { what: "place of a postcode", ms: placing },
  ];
  return {
    rows,
    bounds: [
      { what: "import: ms", value: importing, atMost: importMs },
      { what: "postcode and nearest 20: ms", value: finding + placing, atMost: nearestMs },
    ],
  };
}

/** The middle of several rounds after one to warm up, in milliseconds. */
function median(rounds, work) {
  work();
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return Math.round(times[rounds >> 1] * 100) / 100;
}
