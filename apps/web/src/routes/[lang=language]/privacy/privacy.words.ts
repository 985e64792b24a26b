import type { RegionalText } from "$lib/language.ts";

export const privacyWords = {
  tab: { nl: "Privacy en grenzen", en: "Privacy and limits" },
  back: { nl: "Instellingen", en: "Settings" },
  title: {
    nl: "Wat je invult, blijft op dit toestel",
    en: "What you fill in stays on this device",
  },
  lead: {
    nl: "Er is geen account. Wervel vraagt niets op bij anderen en stuurt niets naar anderen.",
    en: "There is no account. Wervel requests nothing from others and sends nothing to others.",
  },
  where: { nl: "Waar je gegevens staan", en: "Where your data are" },
  not: { nl: "Wat Wervel niet doet", en: "What Wervel does not do" },
  sure: { nl: "Hoe zeker de inhoud is", en: "How certain the content is" },
} as const satisfies Record<string, RegionalText>;

export const whereItIs: readonly RegionalText[] = [
  {
    nl: "In de browser van dit toestel. Wis je de gegevens van deze site, dan zijn ze weg.",
    en: "In the browser of this device. Clear this site’s data and they are gone.",
  },
  {
    nl: "Wie je toestel kan openen, kan ze lezen. Gebruik dus een toegangscode.",
    en: "Whoever can open your device can read them. So use a device passcode.",
  },
  {
    nl: "Geen reclame, geen volgers, geen statistiek over jou.",
    en: "No advertising, no trackers, no statistics about you.",
  },
];

export const whatItDoesNot: readonly RegionalText[] = [
  {
    nl: "Het stelt geen diagnose en beslist niet over behandeling.",
    en: "It makes no diagnosis and decides on no treatment.",
  },
  {
    nl: "Het vervangt geen arts of fysiotherapeut, en het belt niemand uit zichzelf.",
    en: "It does not replace a doctor or physiotherapist, and it calls nobody by itself.",
  },
  {
    nl: "Het vindt samenhang, geen oorzaken. Hoe zeker dat is, staat erbij.",
    en: "It finds links, not causes. How certain that is stands beside it.",
  },
  {
    nl: "Het is gemaakt voor volwassenen met rugklachten, niet voor kinderen.",
    en: "It is made for adults with back complaints, not for children.",
  },
];

export const howSure: readonly RegionalText[] = [
  {
    nl: "De regels komen uit openbare richtlijnen en artikelen. De bron staat bij elke regel.",
    en: "The rules come from public guidelines and articles. The source stands with each rule.",
  },
  {
    nl: "Geen arts heeft deze versie nagelezen. Daarom noemt Wervel wat richtlijnen adviseren.",
    en: "No doctor has reviewed this version. So Wervel states what guidelines advise.",
  },
];
