/** Rows of numbers in blocks of memory: a million objects would take ten times as much. */
export interface NumberRows {
  readonly add: (...row: readonly number[]) => void;
  readonly count: () => number;
  readonly at: (row: number, column: number) => number;
}

const shift = 12;
const rowsPerBlock = 2 ** shift;

/** Blocks of one size, so that growing copies nothing and leaves nothing behind. */
export function createNumberRows(width: number): NumberRows {
  const blocks: Float64Array[] = [];
  let block = new Float64Array();
  let length = 0;
  return {
    add(...row) {
      if (length === block.length) {
        block = new Float64Array(rowsPerBlock * width);
        blocks.push(block);
        length = 0;
      }
      for (const number of row) block[length++] = number;
    },
    count: () => Math.max(0, blocks.length - 1) * rowsPerBlock + length / width,
    at: (row, column) => blocks[row >> shift]?.[(row & (rowsPerBlock - 1)) * width + column] ?? 0,
  };
}

/**
 * The rows in order of their first three numbers, of which the first is a second since 1970;
 * rows that share all three once. Laid out by day first, so that no sort is large.
 */
export function orderOnce(rows: NumberRows): Uint32Array {
  const compare = (a: number, b: number) =>
    rows.at(a, 0) - rows.at(b, 0) || rows.at(a, 1) - rows.at(b, 1) || rows.at(a, 2) - rows.at(b, 2);
  const order = sortedByDay(rows, compare);
  let kept = 0;
  for (const row of order)
    if (kept === 0 || compare(row, order[kept - 1] ?? row) !== 0) order[kept++] = row;
  return order.subarray(0, kept);
}

function sortedByDay(rows: NumberRows, compare: (a: number, b: number) => number): Uint32Array {
  const starts = new Map<number, number>();
  const dayOf = (row: number) => Math.floor(rows.at(row, 0) / 86_400);
  const count = rows.count();
  for (let row = 0; row < count; row++) starts.set(dayOf(row), (starts.get(dayOf(row)) ?? 0) + 1);
  const order = new Uint32Array(count);
  const ends = new Map<number, number>();
  let place = 0;
  for (const [day, length] of [...starts].sort(([a], [b]) => a - b)) {
    ends.set(day, place);
    starts.set(day, place);
    place += length;
  }
  for (let row = 0; row < count; row++) {
    const end = ends.get(dayOf(row)) ?? 0;
    order[end] = row;
    ends.set(dayOf(row), end + 1);
  }
  for (const [day, start] of starts) order.subarray(start, ends.get(day)).sort(compare);
  return order;
}
