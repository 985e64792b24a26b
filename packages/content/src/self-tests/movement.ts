import type { ScreeningQuestions, SelfTest } from "@wervel/model";
import { all, any, not, yes } from "../asking.ts";
import { yesNoUnsure } from "./options.ts";

const onlyBack = all(yes("extensionWorse"), not(yes("flexionWorse")));
const onlyForward = all(yes("flexionWorse"), not(yes("extensionWorse")));

/**
 * Which direction is easier to start exercising in? There is no validated test for facet joint
 * pain, so this names no structure: it only chooses where to begin.
 */
export const movementSelfTest = {
  id: "movement",
  name: { nl: "Bewegingsvoorkeur", en: "Movement preference" },
  asks: {
    nl: "Welke kant op beweegt je rug het makkelijkst?",
    en: "Which way does your back move most easily?",
  },
  lead: {
    nl: "Twee vragen. Ze kiezen alleen met welke oefeningen je begint.",
    en: "Two questions. They only choose which exercises you start with.",
  },
  appliesWhen: any(yes("regionLumbar"), not(yes("regionLumbar"))),
  otherwise: { nl: "Deze test gaat over de lage rug.", en: "This test is about the low back." },
  questions: [
    {
      id: "backward",
      asks: {
        nl: "Wordt de pijn erger als je achterover buigt of lang staat?",
        en: "Does bending backwards or standing long make the pain worse?",
      },
      options: yesNoUnsure({ extensionWorse: true }, { extensionWorse: false }),
    },
    {
      id: "forward",
      asks: {
        nl: "Wordt de pijn erger als je voorover buigt of lang zit?",
        en: "Does bending forwards or sitting long make the pain worse?",
      },
      options: yesNoUnsure({ flexionWorse: true }, { flexionWorse: false }),
    },
  ],
  rows: [
    {
      id: "backward",
      says: {
        nl: "Achterover buigen of lang staan geeft meer pijn.",
        en: "Bending backwards or standing long gives more pain.",
      },
      short: { nl: "achterover erger", en: "worse backwards" },
      when: yes("extensionWorse"),
    },
    {
      id: "forward",
      says: {
        nl: "Voorover buigen of lang zitten geeft meer pijn.",
        en: "Bending forwards or sitting long gives more pain.",
      },
      short: { nl: "voorover erger", en: "worse forwards" },
      when: yes("flexionWorse"),
    },
  ],
  alike: any(onlyBack, onlyForward),
  partly: any(onlyBack, onlyForward),
  readings: [
    {
      id: "extension_sensitive",
      when: onlyBack,
      says: {
        nl: "Voorover gaat nu makkelijker. Begin daar.",
        en: "Forwards is easier for now. Start there.",
      },
      advises: {
        nl: "Oefeningen met de rug rond of met steun passen om te beginnen.",
        en: "Exercises with a rounded or supported back suit for a start.",
      },
      exercises: ["X02", "X05", "X06", "X08", "X31"],
    },
    {
      id: "flexion_sensitive",
      when: onlyForward,
      says: {
        nl: "Achterover gaat nu makkelijker. Begin daar.",
        en: "Backwards is easier for now. Start there.",
      },
      advises: {
        nl: "Oefeningen met de rug gestrekt passen om te beginnen.",
        en: "Exercises with a straight or arched back suit for a start.",
      },
      exercises: ["X09", "X10", "X11", "X27"],
    },
    {
      id: "mixed",
      when: any(
        all(yes("extensionWorse"), yes("flexionWorse")),
        all(not(yes("extensionWorse")), not(yes("flexionWorse"))),
      ),
      says: {
        nl: "Geen van beide kanten is duidelijk makkelijker. Begin in het midden.",
        en: "Neither way is clearly easier. Start in the middle.",
      },
      advises: {
        nl: "Wissel af en houd de bewegingen klein.",
        en: "Alternate, and keep the movements small.",
      },
      exercises: [],
    },
  ],
  advice: [
    {
      lead: {
        nl: "Zakt de pijn verder je been in:",
        en: "If the pain moves further down your leg:",
      },
      says: {
        nl: "stop met die oefening. Dat is nu de verkeerde kant op.",
        en: "stop that exercise. It is the wrong direction for now.",
      },
    },
  ],
  caution: {
    nl: "Dit zegt niets over welk gewricht of welke spier pijn doet. Daar bestaat geen goede zelftest voor.",
    en: "This says nothing about which joint or muscle hurts. There is no good self-test for that.",
  },
  describedBy: {
    nl: "Eigen keuze voor het begin van oefenen, naar gewoon gebruik in de fysiotherapie.",
    en: "Our own choice for where to start, after common use in physiotherapy.",
  },
  sources: [{ source: "wervel", at: "movement preference" }],
  review: "unreviewed",
  cases: [
    {
      given: { extensionWorse: true, flexionWorse: false },
      likeness: "alike",
      matches: ["backward"],
    },
    {
      given: { extensionWorse: false, flexionWorse: true },
      likeness: "alike",
      matches: ["forward"],
    },
    {
      given: { extensionWorse: true, flexionWorse: true },
      likeness: "not-alike",
      matches: ["backward", "forward"],
    },
    { given: { extensionWorse: true }, likeness: "open", matches: ["backward"] },
  ],
} as const satisfies SelfTest<ScreeningQuestions>;
