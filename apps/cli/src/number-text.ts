import type { Language } from "@wervel/model";

/** One decimal, as people write it: 3,7 in Dutch and 3.7 in English; a true minus sign. */
export function numberText(value: number, language: Language): string {
  const text = (Math.round(value * 10) / 10 || 0).toFixed(1).replace("-", "−");
  return language === "nl" ? text.replace(".", ",") : text;
}
