/** A tenth of a pixel is enough for the eye; sixteen digits are noise in a golden file. */
export const shortPath = (path: string | null): string =>
  path?.replaceAll(/\d+\.\d+/gu, (digits) => `${Math.round(Number(digits) * 10) / 10}`) ?? "";
