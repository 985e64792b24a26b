import type { Language } from "@wervel/model";

const locale = { nl: "nl-NL", en: "en-GB" } as const;

/** A number as people write it: comma or point, a real minus sign, never "-0". */
export function formatNumber(value: number, language: Language, decimals = 1): string {
  const rounded = Number(value.toFixed(decimals));
  return Math.abs(rounded)
    .toLocaleString(locale[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
    .replace(/^/u, rounded < 0 ? "−" : "");
}

/** A difference carries its sign: "+0,9", "−1,2"; nothing is "0,0". */
export function formatDifference(value: number, language: Language, decimals = 1): string {
  const text = formatNumber(value, language, decimals);
  return Number(value.toFixed(decimals)) > 0 ? `+${text}` : text;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const until = { nl: "tot", en: "to" } as const;

/** "0,3 tot 1,5": both ends with the same number of decimals. */
export const formatInterval = ({ low, high }: Interval, language: Language, decimals = 1): string =>
  `${formatNumber(low, language, decimals)} ${until[language]} ${formatNumber(high, language, decimals)}`;
