/** How many slips of the pen a word may hold and still be meant: none in a short one. */
export const slipsAllowed = ({ length }: string): 0 | 1 | 2 =>
  length < 4 ? 0 : length < 7 ? 1 : 2;

/** Letters to change, add, leave out or swap to get from one to the other, up to a limit. */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const other = a[row - 1] === b[column - 1] ? 0 : 1;
      const swap = isSwap(a, b, row, column) ? at(before, column - 2) + 1 : Number.MAX_VALUE;
      now.push(
        Math.min(at(last, column) + 1, at(now, column - 1) + 1, at(last, column - 1) + other, swap),
      );
    }
    [before, last] = [last, now];
  }
  return at(last, b.length);
}

const isSwap = (a: string, b: string, row: number, column: number): boolean =>
  row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];

const at = (row: readonly number[], index: number): number => row[index] ?? Number.MAX_VALUE;
