/** Who does what, how one gets there in the Netherlands and Belgium, and what to ask. */
import type { ProfessionContent } from "@wervel/model";
import {
  kineCost,
  kineReferral,
  noReferral,
  ownRisk,
  physioNl,
  remembered,
  seenAt,
  viaGp,
} from "./access.ts";
import { mindProfessions } from "./professions-mind-and-work.ts";

const physioAccess = {
  NL: seenAt(
    "zorginstituut",
    "introduction: no referral, few conditions covered",
    noReferral,
    physioNl,
  ),
  BE: seenAt("cm-kine", "usual conditions: low back pain, eighteen", kineReferral, kineCost),
} as const;

export const professionContent = [
  {
    id: "gp",
    name: { nl: "Huisarts", en: "GP" },
    does: {
      nl: "Onderzoekt, sluit uit wat dringend is, en kent je verhaal.",
      en: "Examines, rules out what is pressing, and knows your story.",
    },
    access: {
      NL: remembered(
        { nl: "Je belt zelf voor een afspraak.", en: "You phone for an appointment." },
        {
          nl: "Basisverzekering, zonder eigen risico.",
          en: "Basic insurance, without excess.",
        },
      ),
      BE: remembered(
        { nl: "Je maakt zelf een afspraak.", en: "You make the appointment yourself." },
        { nl: "Je betaalt een klein deel zelf.", en: "You pay a small part yourself." },
      ),
    },
    ask: [
      {
        nl: "Past dit bij gewone rugpijn, of is onderzoek nodig?",
        en: "Does this fit usual back pain, or is an examination needed?",
      },
      {
        nl: "Waar moet ik op letten, en wanneer bel ik opnieuw?",
        en: "What should I watch for, and when do I call again?",
      },
      {
        nl: "Wat doen we als het over vier weken hetzelfde is?",
        en: "What do we do if it is the same in four weeks?",
      },
    ],
    review: "unreviewed",
  },
  {
    id: "physio",
    name: { nl: "Fysiotherapeut", en: "Physiotherapist" },
    does: {
      nl: "Kijkt hoe je beweegt en bouwt met je op.",
      en: "Looks at how you move and builds up with you.",
    },
    access: physioAccess,
    ask: [
      {
        nl: "Wat kan ik zelf doen, en hoe vaak?",
        en: "What can I do myself, and how often?",
      },
      {
        nl: "Hoe merken we of het helpt, en wanneer kijken we daarnaar?",
        en: "How do we notice whether it helps, and when do we look?",
      },
      {
        nl: "Hoeveel afspraken denk je nodig te hebben?",
        en: "How many sessions do you think we need?",
      },
    ],
    review: "unreviewed",
  },
  {
    id: "exercise-therapist",
    name: { nl: "Oefentherapeut", en: "Exercise therapist" },
    does: {
      nl: "Werkt aan houding en bewegen in je gewone dag.",
      en: "Works on posture and movement in your ordinary day.",
    },
    access: {
      NL: physioAccess.NL,
      BE: remembered(
        {
          nl: "Dit beroep bestaat in België niet apart. Vraag een kinesist.",
          en: "This is not a separate profession in Belgium. Ask a physiotherapist.",
        },
        kineCost,
      ),
    },
    ask: [
      {
        nl: "Hoe maak ik zitten, tillen of werken makkelijker?",
        en: "How do I make sitting, lifting or working easier?",
      },
      {
        nl: "Hoe bouw ik op zonder terugval?",
        en: "How do I build up without a setback?",
      },
    ],
    review: "unreviewed",
  },
  {
    id: "manual-therapist",
    name: { nl: "Manueel therapeut", en: "Manual therapist" },
    does: {
      nl: "Maakt stijve gewrichten losser. Dat hoort bij oefenen, niet in plaats ervan.",
      en: "Loosens stiff joints. It goes with exercise, not instead of it.",
    },
    access: physioAccess,
    ask: [
      {
        nl: "Welke oefeningen horen hierbij, zodat het niet alleen losmaken is?",
        en: "Which exercises go with this, so that it is not only loosening?",
      },
      {
        nl: "Na hoeveel keer kijken we of het iets doet?",
        en: "After how many times do we look whether it does something?",
      },
      {
        nl: "Is het veilig met mijn botten en medicijnen?",
        en: "Is it safe with my bones and medicines?",
      },
    ],
    review: "unreviewed",
  },
  {
    id: "podotherapist",
    name: { nl: "Podotherapeut", en: "Podiatrist" },
    does: {
      nl: "Kijkt naar voeten, schoenen en hoe je loopt.",
      en: "Looks at feet, shoes and how you walk.",
    },
    access: {
      NL: remembered(noReferral, {
        nl: "Meestal uit een aanvullende verzekering, of zelf betalen.",
        en: "Usually from extra insurance, or you pay yourself.",
      }),
      BE: remembered(noReferral, {
        nl: "Meestal zelf betalen. Vraag je ziekenfonds.",
        en: "You usually pay yourself. Ask your insurance fund.",
      }),
    },
    ask: [
      {
        nl: "Heeft mijn manier van lopen met mijn rug te maken, en hoe zeker is dat?",
        en: "Has my way of walking to do with my back, and how sure is that?",
      },
      {
        nl: "Wat probeer ik eerst: schoenen, oefenen of zolen?",
        en: "What do I try first: shoes, exercise or insoles?",
      },
    ],
    review: "unreviewed",
  },
  {
    id: "dietitian",
    name: { nl: "Diëtist", en: "Dietitian" },
    does: {
      nl: "Helpt met eten bij buikklachten, zonder te veel weg te laten.",
      en: "Helps with eating when the belly complains, without leaving out too much.",
    },
    access: {
      NL: seenAt(
        "dietitians-nl",
        "three hours a year, excess, referral by insurer",
        {
          nl: "Je kunt rechtstreeks. Sommige verzekeraars vragen een verwijsbrief.",
          en: "You can go directly. Some insurers ask for a referral.",
        },
        {
          nl: "Basisverzekering: drie uur per jaar. Eerst gaat je eigen risico eraf.",
          en: "Basic insurance: three hours a year. Your excess is used first.",
        },
      ),
      BE: remembered(
        {
          nl: "Je kunt rechtstreeks. Voor terugbetaling is vaak een voorschrift nodig.",
          en: "You can go directly. A refund often needs a prescription.",
        },
        { nl: "Vraag je ziekenfonds wat het terugbetaalt.", en: "Ask your fund what it refunds." },
      ),
    },
    ask: [
      {
        nl: "Welke stap doen we eerst, en hoe lang?",
        en: "Which step do we take first, and for how long?",
      },
      {
        nl: "Wanneer zet ik weggelaten eten weer terug?",
        en: "When do I bring back foods that I left out?",
      },
      {
        nl: "Hoe zorg ik dat ik genoeg binnenkrijg?",
        en: "How do I make sure that I eat enough?",
      },
    ],
    review: "unreviewed",
  },
  {
    id: "rehabilitation",
    name: { nl: "Revalidatiearts of -team", en: "Rehabilitation doctor or team" },
    does: {
      nl: "Werkt met meerdere vakmensen aan wat je weer wilt kunnen.",
      en: "Works with several professionals on what you want to be able to do again.",
    },
    access: {
      NL: remembered(viaGp, ownRisk),
      BE: remembered(viaGp, {
        nl: "Je betaalt een deel zelf. Vraag het vooraf.",
        en: "You pay a part yourself. Ask beforehand.",
      }),
    },
    ask: [
      {
        nl: "Wat wil ik over drie maanden weer kunnen, en past dit programma daarbij?",
        en: "What do I want to do again in three months, and does this programme fit?",
      },
      {
        nl: "Wie zitten er in het team, en hoe vaak kom ik?",
        en: "Who is in the team, and how often do I come?",
      },
    ],
    review: "unreviewed",
  },
  ...mindProfessions,
] as const satisfies readonly ProfessionContent[];
