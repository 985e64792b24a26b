/**
 * Cosine and sine of a part of a full turn, the same to the last bit on every machine:
 * engines may differ in the last bits of Math.cos, and those bits would end up in results.
 *
 * @param turns any finite number; 0.25 is a right angle
 */
export function turn(turns: number): { readonly cos: number; readonly sin: number } {
  const part = turns - Math.floor(turns);
  const quarter = Math.round(part * 4);
  const angle = (part - quarter / 4) * 2 * Math.PI; // within an eighth of a turn
  const cos = series(angle, 1, 0);
  const sin = series(angle, angle, 1);
  if (quarter === 1) return { cos: -sin, sin: cos };
  if (quarter === 2) return { cos: -cos, sin: -sin };
  if (quarter === 3) return { cos: sin, sin: -cos };
  return { cos, sin };
}

/** Taylor series in steps of two powers; 12 terms are exact to double precision here. */
function series(angle: number, first: number, power: number): number {
  let term = first;
  let sum = first;
  for (let k = 1; k < 12; k++) {
    term *= (-angle * angle) / ((power + 2 * k - 1) * (power + 2 * k));
    sum += term;
  }
  return sum;
}
