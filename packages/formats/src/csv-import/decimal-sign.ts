export const decimalSigns = ["comma", "point"] as const;
export type DecimalSign = (typeof decimalSigns)[number];

export interface DecimalGuess {
  readonly sign: DecimalSign;
  /** False when a cell such as `1,234` can be read both ways and no other cell decides: ask. */
  readonly sure: boolean;
}

/**
 * Which sign a file uses for decimals. `6,5` votes for the comma and `6.5` for the point;
 * one sign before exactly three digits may also part thousands, so it does not vote.
 */
export function detectDecimalSign(cells: Iterable<string>): DecimalGuess {
  const votes = { comma: 0, point: 0 };
  let doubtful = 0;
  for (const cell of cells) {
    const vote = voteOf(cell.trim());
    if (vote === "doubtful") doubtful++;
    else if (vote !== undefined) votes[vote]++;
  }
  return {
    sign: votes.comma > votes.point ? "comma" : "point",
    sure: votes.comma !== votes.point || (votes.comma === 0 && doubtful === 0),
  };
}

function voteOf(cell: string): DecimalSign | "doubtful" | undefined {
  const marks = /^[+-]?[\d ]+([.,])(\d+)$/u.exec(cell);
  if (marks === null) return groupedVote(cell);
  if (marks[2]?.length === 3) return "doubtful";
  return marks[1] === "," ? "comma" : "point";
}

/** `1.234,5` and `1,234,567` give themselves away. */
function groupedVote(cell: string): DecimalSign | undefined {
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)$/u.test(cell) || /^[+-]?\d{1,3}(\.\d{3}){2,}$/u.test(cell))
    return "comma";
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)$/u.test(cell) || /^[+-]?\d{1,3}(,\d{3}){2,}$/u.test(cell))
    return "point";
  return undefined;
}

const shapes = {
  comma: /^[+-]?(?:\d{1,3}(?:[. ]\d{3})+|\d+)?(?:,\d+)?$/u,
  point: /^[+-]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)?(?:\.\d+)?$/u,
} as const;

/** A number as that sign writes it; a unit or a word behind it makes it unreadable. */
export function readNumber(cell: string, sign: DecimalSign): number | undefined {
  const text = cell.trim().replace(/^−/u, "-");
  if (/^[+-]?\d+(?:\.\d+)?e[+-]?\d{1,3}$/iu.test(text)) return finite(Number(text));
  if (!/\d/u.test(text) || !shapes[sign].test(text)) return undefined;
  const plain =
    sign === "comma"
      ? text.replaceAll(/[. ]/gu, "").replace(",", ".")
      : text.replaceAll(/[, ]/gu, "");
  return finite(Number(plain));
}

const finite = (value: number) => (Number.isFinite(value) ? value : undefined);
