/** Who can be turned to with a complaint of back or gut; names and access are content. */
export const professions = [
  "gp",
  "physio",
  "exercise-therapist",
  "manual-therapist",
  "psychosomatic-physio",
  "psychologist",
  "podotherapist",
  "dietitian",
  "rehabilitation",
  "occupational-physician",
] as const;
export type Profession = (typeof professions)[number];

export const isProfession = (text: string): text is Profession =>
  professions.some((known) => known === text);

/** Degrees, WGS 84. */
export type Coordinates = { readonly lat: number; readonly lon: number };

/** One address in a directory: public facts, nothing about the person who looks. */
export type Practice = Coordinates & {
  readonly id: string;
  readonly name: string;
  readonly professions: readonly Profession[];
  readonly street?: string;
  readonly postcode?: string;
  readonly city?: string;
  readonly phone?: string;
  readonly website?: string;
  /** As OpenStreetMap writes it: `Mo-Fr 08:00-18:00; We off`. */
  readonly openingHours?: string;
  readonly wheelchair?: boolean;
};
