export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];
/** Words for people; a missing translation does not compile. */
export type Text = Readonly<Record<Language, string>>;
