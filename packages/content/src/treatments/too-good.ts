import type { Text } from "@wervel/model";

/** Eight questions for anything that someone recommends. There is no score behind them. */
export const tooGoodPage = {
  signs: [
    {
      id: "promise",
      says: {
        nl: "Het belooft herstel, of een vast percentage",
        en: "It promises recovery, or a fixed percentage",
      },
      ask: {
        nl: "Welk onderzoek laat dat getal zien, bij hoeveel mensen?",
        en: "Which study shows that number, in how many people?",
      },
    },
    {
      id: "everything",
      says: {
        nl: "Het werkt voor alles: rug, darm, moeheid",
        en: "It works for everything: back, gut, tiredness",
      },
      ask: {
        nl: "Voor welke klacht is het onderzocht?",
        en: "For which complaint has it been studied?",
      },
    },
    {
      id: "hurry",
      says: {
        nl: "Je moet nu beslissen, of vooraf betalen",
        en: "It must be decided now, or paid beforehand",
      },
      ask: { nl: "Mag ik er een week over denken?", en: "May I think about it for a week?" },
    },
    {
      id: "stories",
      says: {
        nl: "Het bewijs is vooral verhalen van klanten",
        en: "The evidence is mostly stories of clients",
      },
      ask: {
        nl: "Wat gebeurde er met wie het niet hielp?",
        en: "What happened to those it did not help?",
      },
    },
    {
      id: "secret",
      says: { nl: "Het is nieuw, geheim of ‘met laser’", en: "It is new, secret or ‘with laser’" },
      ask: {
        nl: "Wie doet dit nog meer, en wie controleert het?",
        en: "Who else does this, and who checks it?",
      },
    },
    {
      id: "against",
      says: {
        nl: "Gewone zorg zou dom zijn of tegenwerken",
        en: "Usual care is said to be stupid or in the way",
      },
      ask: { nl: "Mag mijn huisarts met u overleggen?", en: "May my GP talk with you?" },
    },
    {
      id: "seller",
      says: { nl: "Wie het aanraadt, verdient eraan", en: "Whoever recommends it earns from it" },
      ask: { nl: "Wat verdient u hieraan?", en: "What do you earn from this?" },
    },
    {
      id: "harmless",
      says: {
        nl: "Het heeft volgens hen geen enkel nadeel",
        en: "It has no drawback at all, they say",
      },
      ask: { nl: "Welke bijwerkingen zag u zelf?", en: "Which side effects did you see yourself?" },
    },
  ],
  always: [
    {
      nl: "Welk onderzoek laat zien dat dit meer doet dan afwachten?",
      en: "Which study shows that this does more than waiting?",
    },
    { nl: "Wat gebeurt er als ik niets doe?", en: "What happens if I do nothing?" },
    { nl: "Wanneer stoppen we als het niet helpt?", en: "When do we stop if it does not help?" },
  ],
  meaning: {
    none: {
      nl: "Niets aangetikt. Dat zegt niet dat het werkt. Stel de drie vragen toch.",
      en: "Nothing ticked. That does not say that it works. Ask the three questions anyway.",
    },
    some: {
      nl: "Dat maakt het niet zeker slecht. Het is wel een reden om te wachten en dit eerst te vragen.",
      en: "That does not make it surely bad. It is a reason to wait and ask this first.",
    },
  },
  source: {
    nl: "Wij schreven deze lijst. Aanleiding is de folder van een neurochirurg. Die waarschuwt voor glimmende klinieken en ‘lasertechnieken’. Er zit geen puntentelling achter.",
    en: "We wrote this list. The leaflet of a neurosurgeon prompted it. It warns of shiny clinics and ‘laser techniques’. There is no score behind it.",
  },
  review: "unreviewed",
} as const satisfies {
  readonly signs: readonly { readonly id: string; readonly says: Text; readonly ask: Text }[];
  readonly always: readonly Text[];
  readonly meaning: Readonly<Record<"none" | "some", Text>>;
  readonly source: Text;
  readonly review: "unreviewed";
};

export type TooGoodSign = (typeof tooGoodPage.signs)[number]["id"];
