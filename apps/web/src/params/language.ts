import { type Language, languages } from "@wervel/model";

const known: readonly string[] = languages;

export const match = (param: string): param is Language => known.includes(param);
