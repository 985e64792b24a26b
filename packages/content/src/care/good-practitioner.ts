import type { Text } from "@wervel/model";

/** What to look for, and what to be wary of; for any profession. */
export const goodPractitioner = {
  good: [
    { nl: "Luistert eerst, en onderzoekt je dan.", en: "Listens first, and then examines you." },
    {
      nl: "Legt uit wat er bekend is, en wat niet.",
      en: "Explains what is known, and what is not.",
    },
    {
      nl: "Spreekt af wanneer jullie kijken of het helpt.",
      en: "Agrees when you look together whether it helps.",
    },
    {
      nl: "Geeft je iets om zelf te doen.",
      en: "Gives you something to do yourself.",
    },
    {
      nl: "Verwijst door als het niet opschiet.",
      en: "Refers you on when it does not move forward.",
    },
    {
      nl: "Staat in een register. Vraag ernaar.",
      en: "Is in a register. Ask about it.",
    },
  ],
  wary: [
    { nl: "Belooft dat je pijn weggaat.", en: "Promises that your pain will go." },
    {
      nl: "Verkoopt vooraf een lange reeks afspraken.",
      en: "Sells a long series of sessions beforehand.",
    },
    {
      nl: "Maakt je bang om te bewegen.",
      en: "Makes you afraid to move.",
    },
    {
      nl: "Wil een foto of scan zonder uit te leggen waarom.",
      en: "Wants an X-ray or scan without explaining why.",
    },
  ],
  review: "unreviewed",
} as const satisfies {
  readonly good: readonly Text[];
  readonly wary: readonly Text[];
  readonly review: "unreviewed";
};

/** Asking a second person to look is usual, and no reproach to the first. */
export const secondOpinion = {
  title: { nl: "Een tweede mening", en: "A second opinion" },
  lines: [
    {
      nl: "Je mag altijd een ander laten meekijken. Dat is gewoon, en geen verwijt.",
      en: "You may always have someone else look. That is usual, and no reproach.",
    },
    {
      nl: "Zeg het tegen wie je nu behandelt. Vraag om je gegevens, of neem je consultblad mee.",
      en: "Tell whoever treats you now. Ask for your records, or take your consult sheet.",
    },
    {
      nl: "Voor een specialist heb je meestal een verwijzing van de huisarts nodig.",
      en: "For a specialist you usually need a referral from a GP.",
    },
    {
      nl: "Vraag je zorgverzekeraar vooraf of die meebetaalt.",
      en: "Ask your insurer beforehand whether it pays along.",
    },
  ],
  review: "unreviewed",
} as const;

export const needWords = {
  wantsMovement: {
    name: { nl: "Bewegen en opbouwen", en: "Moving and building up" },
    under: { nl: "na drie weken niet minder", en: "not less after three weeks" },
  },
  wantsLooser: { name: { nl: "Stijf, komt niet los", en: "Stiff, does not come loose" } },
  wantsCalm: {
    name: { nl: "Spanning, angst of somberheid", en: "Tension, fear or low mood" },
  },
  wantsGut: { name: { nl: "Buik en eten", en: "Belly and eating" } },
  wantsFeet: { name: { nl: "Voeten, schoenen of zolen", en: "Feet, shoes or insoles" } },
  wantsWork: { name: { nl: "Werken met mijn rug", en: "Working with my back" } },
  wantsSecondOpinion: {
    name: {
      nl: "Mijn plan klopt niet met mijn klachten",
      en: "My plan does not fit my complaints",
    },
  },
} as const satisfies Record<string, { readonly name: Text; readonly under?: Text }>;
