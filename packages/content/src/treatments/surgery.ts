import type { Text } from "@wervel/model";

/** Before an operation: facts in order, and what to ask. Claims stand at the cards it links. */
export const surgeryPage = {
  lead: {
    nl: "Een operatie past bij weinig mensen met rugpijn. Je mag rustig kiezen, behalve bij alarmtekens.",
    en: "An operation fits few people with back pain. There is time to choose, except with alarm signs.",
  },
  facts: [
    {
      nl: "Van alle mensen met rugpijn komen er zeer weinig in aanmerking.",
      en: "Of all people with back pain very few qualify.",
    },
    {
      nl: "Het gaat dan vaak om vastzetten van wervels of een kunstschijf.",
      en: "It is then mostly fusion of vertebrae or a disc prosthesis.",
    },
    {
      nl: "Een neurochirurg noemt ongeveer 85 op 100 als het hoogst haalbare. Een bron geeft hij niet.",
      en: "A neurosurgeon names about 85 in 100 as the best possible. He gives no source.",
    },
    {
      nl: "Bij een hernia met hevige beenpijn helpt een operatie sneller. Na een jaar is het gelijk.",
      en: "In a disc hernia with severe leg pain an operation helps sooner. After a year it is equal.",
    },
    {
      nl: "Minder kracht, een doof zitvlak of niet kunnen plassen wacht niet. Dan bel je nu.",
      en: "Less strength, a numb saddle or being unable to pass urine does not wait. Then call now.",
    },
  ],
  tests: [
    {
      name: { nl: "Röntgenfoto en MRI", en: "X-ray and MRI" },
      why: {
        nl: "Past het beeld bij waar je pijn zit?",
        en: "Does the picture fit where it hurts?",
      },
    },
    {
      name: { nl: "Discografie", en: "Discography" },
      why: {
        nl: "Contrast in een schijf. Het kan pijn doen, en de uitslag is omstreden.",
        en: "Contrast in a disc. It can hurt, and its result is disputed.",
      },
    },
    {
      name: { nl: "Proefblokkades", en: "Trial blocks" },
      why: {
        nl: "Zakt de pijn als één plek verdoofd is?",
        en: "Does pain ease when one place is numbed?",
      },
    },
    {
      name: { nl: "Proefkorset", en: "Trial corset" },
      why: {
        nl: "Zakt de pijn als de rug stil gehouden wordt?",
        en: "Does pain ease when the spine is kept still?",
      },
    },
    {
      name: { nl: "Psychologisch onderzoek", en: "Psychological test" },
      why: {
        nl: "Zijn er zorgen die het herstel zwaarder maken?",
        en: "Are there worries that make recovery harder?",
      },
    },
  ],
  ask: [
    {
      nl: "Wat is precies het doel: minder beenpijn, minder rugpijn, verder lopen?",
      en: "What exactly is the aim: less leg pain, less back pain, walking further?",
    },
    {
      nl: "Wat gebeurt er als ik niets doe, of zes weken wacht?",
      en: "What happens if I do nothing, or wait six weeks?",
    },
    {
      nl: "Bij hoeveel van uw laatste 100 mensen was het na een jaar beter?",
      en: "In how many of your last 100 people was it better after a year?",
    },
    {
      nl: "Bij hoeveel was het slechter, of kwam er een tweede operatie?",
      en: "In how many was it worse, or did a second operation follow?",
    },
    {
      nl: "Waarom denkt u dat mijn pijn van deze plek komt?",
      en: "Why do you think my pain comes from this place?",
    },
    {
      nl: "Welke lichtere behandeling heb ik nog niet goed geprobeerd?",
      en: "Which lighter treatment have I not yet tried properly?",
    },
    {
      nl: "Hoe ziet het herstel eruit: werk, autorijden, tillen?",
      en: "What does recovery look like: work, driving, lifting?",
    },
    {
      nl: "Wilt u mijn gegevens meegeven voor een tweede mening?",
      en: "Would you hand over my records for a second opinion?",
    },
  ],
  cards: ["hernia-surgery", "stenosis-surgery", "fusion", "disc-prosthesis"],
  review: "unreviewed",
} as const satisfies {
  readonly lead: Text;
  readonly facts: readonly Text[];
  readonly tests: readonly { readonly name: Text; readonly why: Text }[];
  readonly ask: readonly Text[];
  readonly cards: readonly string[];
  readonly review: "unreviewed";
};
