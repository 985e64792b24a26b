import type { DescriptionRow, ScreeningQuestions, SelfTest, Text } from "@wervel/model";
import { all, any, atLeast, below, countAtLeast, not, yes } from "../asking.ts";
import { optionNo, optionYes, yesNoUnsure } from "./options.ts";

const row = (
  id: string,
  says: Text,
  short: Text,
  when: DescriptionRow<ScreeningQuestions>["when"],
): DescriptionRow<ScreeningQuestions> => ({ id, says, short, when });

/** The five items of the ASAS experts (Sieper 2009), in our words. */
const rows = [
  row(
    "young",
    { nl: "Het begon vóór je 40e.", en: "It began before you were 40." },
    { nl: "begonnen vóór je 40e", en: "began before 40" },
    below("ageAtFirstOnset", 40),
  ),
  row(
    "slowly",
    { nl: "Het kwam langzaam op.", en: "It came on slowly." },
    { nl: "langzaam begonnen", en: "slow beginning" },
    yes("insidiousOnset"),
  ),
  row(
    "movement",
    { nl: "Bewegen maakt het beter.", en: "Movement makes it better." },
    { nl: "beter door bewegen", en: "better with movement" },
    yes("improvesWithExercise"),
  ),
  row(
    "rest",
    { nl: "Rust maakt het niet beter.", en: "Rest does not make it better." },
    { nl: "niet beter door rust", en: "not better with rest" },
    not(yes("improvesWithRest")),
  ),
  row(
    "night",
    {
      nl: "Je wordt er 's nachts wakker van, en opstaan helpt.",
      en: "It wakes you at night, and getting up helps.",
    },
    { nl: "nachtpijn die zakt bij opstaan", en: "night pain easing on getting up" },
    yes("nightPainBetterAfterGettingUp"),
  ),
] as const;

/** Crohn or colitis, psoriasis or an inflamed eye lower the bar by one. Our choice. */
const feature = any(yes("ibdKnown"), yes("psoriasis"), yes("uveitisEver"));
const items = rows.map(({ when }) => when);

/** Answers beside the description of inflammatory back pain. */
export const inflammatorySelfTest = {
  id: "inflammatory",
  name: { nl: "Zelftest ontstekingspatroon", en: "Inflammatory pattern self-test" },
  asks: {
    nl: "Lijken je klachten op wat bij een ontsteking in de rug wordt beschreven?",
    en: "Do your complaints look like what is described in an inflamed back?",
  },
  lead: {
    nl: "Vijf vragen en een paar extra. Er komt geen kans en geen oordeel uit.",
    en: "Five questions and a few more. You get no probability and no verdict.",
  },
  appliesWhen: atLeast("episodeDays", 84),
  otherwise: {
    nl: "Deze beschrijving gaat alleen over rugpijn die langer dan 12 weken duurt.",
    en: "This description is only about back pain that has lasted longer than 12 weeks.",
  },
  questions: [
    {
      id: "age",
      asks: {
        nl: "Hoe oud was je toen de rugpijn voor het eerst kwam?",
        en: "How old were you when the back pain first came?",
      },
      // The last year of each band: the rules cut at 35, 40 and 45.
      options: [
        {
          id: "under-35",
          says: { nl: "jonger dan 35", en: "under 35" },
          gives: { ageAtFirstOnset: 34 },
        },
        { id: "35-39", says: { nl: "35 tot 39", en: "35 to 39" }, gives: { ageAtFirstOnset: 39 } },
        { id: "40-44", says: { nl: "40 tot 44", en: "40 to 44" }, gives: { ageAtFirstOnset: 44 } },
        {
          id: "from-45",
          says: { nl: "45 of ouder", en: "45 or older" },
          gives: { ageAtFirstOnset: 45 },
        },
        { id: "unsure", says: { nl: "weet niet", en: "not sure" }, gives: {} },
      ],
    },
    {
      id: "slowly",
      asks: {
        nl: "Kwam het langzaam op, zonder duidelijk begin?",
        en: "Did it come on slowly, without a clear start?",
      },
      options: yesNoUnsure({ insidiousOnset: true }, { insidiousOnset: false }),
    },
    {
      id: "movement",
      asks: { nl: "Wordt het beter door te bewegen?", en: "Does movement make it better?" },
      options: yesNoUnsure({ improvesWithExercise: true }, { improvesWithExercise: false }),
    },
    {
      id: "rest",
      asks: { nl: "Wordt het beter door te rusten?", en: "Does rest make it better?" },
      options: yesNoUnsure({ improvesWithRest: true }, { improvesWithRest: false }),
    },
    {
      id: "night",
      asks: {
        nl: "Word je er 's nachts wakker van, en helpt opstaan dan?",
        en: "Does it wake you at night, and does getting up help then?",
      },
      options: yesNoUnsure(
        { nightPainBetterAfterGettingUp: true },
        { nightPainBetterAfterGettingUp: false },
      ),
    },
    {
      id: "stiffness",
      asks: {
        nl: "Hoe lang ben je 's ochtends stijf?",
        en: "How long are you stiff in the morning?",
      },
      options: [
        { id: "none", says: { nl: "niet", en: "not" }, gives: { morningStiffnessMin: 0 } },
        {
          id: "short",
          says: { nl: "korter dan 30 minuten", en: "under 30 minutes" },
          gives: { morningStiffnessMin: 29 },
        },
        {
          id: "medium",
          says: { nl: "30 tot 60 minuten", en: "30 to 60 minutes" },
          gives: { morningStiffnessMin: 59 },
        },
        {
          id: "long",
          says: { nl: "een uur of langer", en: "an hour or longer" },
          gives: { morningStiffnessMin: 60 },
        },
      ],
    },
    {
      id: "bowel-disease",
      asks: {
        nl: "Vond een arts ooit de ziekte van Crohn of colitis ulcerosa?",
        en: "Did a doctor ever find Crohn's disease or ulcerative colitis?",
      },
      options: yesNoUnsure({ ibdKnown: true }, { ibdKnown: false }),
    },
    {
      id: "skin",
      asks: {
        nl: "Is er psoriasis, bij jou gezien door een arts?",
        en: "Is there psoriasis, seen by a doctor?",
      },
      options: yesNoUnsure({ psoriasis: true }, { psoriasis: false }),
    },
    {
      id: "eye",
      asks: {
        nl: "Had je ooit een ontstoken oog (uveïtis)?",
        en: "Was there ever an inflamed eye (uveitis)?",
      },
      options: yesNoUnsure({ uveitisEver: true }, { uveitisEver: false }),
    },
    {
      id: "eye-now",
      asks: {
        nl: "Is er nu een rood, pijnlijk oog?",
        en: "Is there a red, painful eye now?",
      },
      options: [optionYes({ redPainfulEye: true }), optionNo({ redPainfulEye: false })],
    },
    {
      id: "buttocks",
      asks: {
        nl: "Wisselt de pijn tussen je linker- en rechterbil?",
        en: "Does the pain change between your left and right buttock?",
      },
      options: yesNoUnsure({ alternatingButtockPain: true }, { alternatingButtockPain: false }),
    },
    {
      id: "heels-joints",
      asks: {
        nl: "Pijn aan je hiel, of een dikke vinger, teen of knie?",
        en: "Pain at the heel, or a swollen finger, toe or knee?",
      },
      options: yesNoUnsure({ heelPain: true }, { heelPain: false, peripheralJointSwelling: false }),
    },
    {
      id: "family",
      asks: {
        nl: "Komt bechterew, psoriasis of ziekte van Crohn bij naaste familie voor?",
        en: "Does close family have Bechterew's, psoriasis or Crohn's disease?",
      },
      options: yesNoUnsure({ familySpA: true }, { familySpA: false }),
    },
    {
      id: "tablets",
      asks: {
        nl: "Hielpen ontstekingsremmers, zoals ibuprofen, binnen een dag heel goed?",
        en: "Did anti-inflammatories, such as ibuprofen, help very well within a day?",
      },
      options: yesNoUnsure({ goodNsaidResponse: true }, { goodNsaidResponse: false }),
    },
  ],
  rows,
  alike: any(countAtLeast(4, ...items), all(countAtLeast(3, ...items), feature)),
  partly: countAtLeast(3, ...items),
  advice: [
    {
      lead: { nl: "Lijken je antwoorden erop:", en: "If your answers look like it:" },
      says: {
        nl: "maak deze week een afspraak bij je huisarts. Noem de ochtendstijfheid en de nachten.",
        en: "make an appointment with your GP this week. Mention the morning stiffness and the nights.",
      },
    },
    {
      lead: { nl: "Een rood, pijnlijk oog erbij:", en: "A red, painful eye as well:" },
      says: { nl: "bel vandaag je huisarts.", en: "call your GP today." },
    },
  ],
  caution: {
    nl: "Veel mensen herkennen zich hierin zonder dat er een ontsteking is. Stijf zijn in de ochtend komt ook bij gewone rugpijn en artrose voor.",
    en: "Many people recognise themselves in this without any inflammation. Morning stiffness occurs in ordinary back pain and osteoarthritis too.",
  },
  describedBy: {
    nl: "Beschrijving naar de ASAS-experts (Sieper 2009). Onze woorden.",
    en: "Description after the ASAS experts (Sieper 2009). Our words.",
  },
  sources: [{ source: "sieper-2009", at: "expert criteria, table" }],
  review: "unreviewed",
  cases: [
    {
      given: {
        episodeDays: 270,
        ageAtFirstOnset: 27,
        insidiousOnset: true,
        improvesWithExercise: true,
        improvesWithRest: false,
        nightPainBetterAfterGettingUp: true,
      },
      likeness: "alike",
      matches: ["young", "slowly", "movement", "rest", "night"],
    },
    {
      given: {
        episodeDays: 180,
        ageAtFirstOnset: 34,
        insidiousOnset: true,
        improvesWithExercise: true,
        improvesWithRest: true,
        nightPainBetterAfterGettingUp: false,
        ibdKnown: true,
      },
      likeness: "alike",
      matches: ["young", "slowly", "movement"],
    },
    {
      given: {
        episodeDays: 180,
        ageAtFirstOnset: 34,
        insidiousOnset: true,
        improvesWithExercise: true,
        improvesWithRest: true,
        nightPainBetterAfterGettingUp: false,
        ibdKnown: false,
        psoriasis: false,
        uveitisEver: false,
      },
      likeness: "partly",
      matches: ["young", "slowly", "movement"],
    },
    {
      given: {
        episodeDays: 120,
        ageAtFirstOnset: 45,
        insidiousOnset: false,
        improvesWithExercise: false,
        improvesWithRest: true,
        nightPainBetterAfterGettingUp: false,
      },
      likeness: "not-alike",
      matches: [],
    },
    { given: { episodeDays: 83 }, likeness: "not-about-this", matches: [] },
  ],
} as const satisfies SelfTest<ScreeningQuestions>;
