import { addScaled, dot } from "./vector.ts";

/**
 * An orthonormal basis of the span of the columns, by Gram–Schmidt done twice ("twice is
 * enough"). A column whose part outside the earlier ones is shorter than `tolerance` is
 * dropped: it says nothing new.
 */
export function orthonormal(
  columns: readonly Float64Array[],
  tolerance = 1e-8,
): readonly Float64Array[] {
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const rest = residual(residual(column, basis), basis);
    const length = Math.sqrt(dot(rest, rest));
    if (length > tolerance) basis.push(rest.map((value) => value / length));
  }
  return basis;
}

/** What is left of a column outside the span of an orthonormal basis. */
export function residual(column: Float64Array, basis: readonly Float64Array[]): Float64Array {
  const rest = Float64Array.from(column);
  for (const direction of basis) addScaled(rest, -dot(direction, rest), direction);
  return rest;
}
