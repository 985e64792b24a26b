import type { Random } from "@wervel/base";

/** A damaged copy of a file: bytes changed, cut, doubled or put elsewhere; for tests. */
export function disturb(file: Uint8Array, random: Random): Uint8Array {
  let bytes: Uint8Array = file.slice();
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time++)
    bytes = damages[pick(random, damages.length)]?.(bytes, random) ?? bytes;
  return bytes;
}

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;
const pick = (random: Random, most: number) => Math.floor(random() * most);

const damages: readonly Damage[] = [
  (bytes, random) => {
    for (let at = 0; at < 1 + pick(random, 8); at++)
      bytes[pick(random, bytes.length)] = pick(random, 256);
    return bytes;
  },
  (bytes, random) => bytes.slice(0, pick(random, bytes.length + 1)),
  (bytes, random) => bytes.slice(pick(random, bytes.length)),
  (bytes, random) => {
    const from = pick(random, bytes.length);
    const piece = bytes.slice(from, from + pick(random, 200));
    const to = pick(random, bytes.length);
    return Uint8Array.from([...bytes.slice(0, to), ...piece, ...bytes.slice(to)]);
  },
  (bytes, random) => {
    const from = pick(random, bytes.length);
    bytes.fill(pick(random, 2) * 255, from, from + pick(random, 16));
    return bytes;
  },
];
