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

export const mindProfessions = [
  {
    id: "psychosomatic-physio",
    name: { nl: "Psychosomatisch fysiotherapeut", en: "Psychosomatic physiotherapist" },
    does: {
      nl: "Kijkt naar lichaam en spanning samen: ademen, ontspannen, weer durven bewegen.",
      en: "Looks at body and tension together: breathing, relaxing, daring to move again.",
    },
    access: {
      NL: seenAt(
        "zorginstituut",
        "introduction: no referral, few conditions covered",
        noReferral,
        physioNl,
      ),
      BE: remembered(kineReferral, kineCost),
    },
    ask: [
      {
        nl: "Hoe werken spanning en pijn bij mij op elkaar in?",
        en: "How do tension and pain act on each other in me?",
      },
      {
        nl: "Wat oefen ik thuis, en wat als het even oploopt?",
        en: "What do I practise at home, and what if it rises for a while?",
      },
    ],
    review: "unreviewed",
  },
  {
    id: "psychologist",
    name: { nl: "Psycholoog", en: "Psychologist" },
    does: {
      nl: "Helpt met piekeren, somberheid, angst en omgaan met pijn.",
      en: "Helps with worry, low mood, fear and living with pain.",
    },
    access: {
      NL: remembered(viaGp, ownRisk),
      BE: seenAt(
        "riziv-psychology",
        "first-line care in a network, from 1 April 2024",
        {
          nl: "Eerstelijnszorg in een netwerk kan zonder verwijzing.",
          en: "First-line care in a network needs no referral.",
        },
        {
          nl: "In een netwerk betaalt het ziekenfonds het meeste. Vraag wat je zelf betaalt.",
          en: "In a network the fund pays most of it. Ask what you pay yourself.",
        },
      ),
    },
    ask: [
      {
        nl: "Ben je gewend aan mensen met pijn die lang duurt?",
        en: "Are you used to people whose pain lasts long?",
      },
      {
        nl: "Waar werken we aan, en hoe merken we dat het helpt?",
        en: "What do we work on, and how do we notice that it helps?",
      },
    ],
    review: "unreviewed",
  },
  {
    id: "occupational-physician",
    name: { nl: "Bedrijfsarts", en: "Occupational physician" },
    does: {
      nl: "Denkt mee over werk: wat kan wel, en wat moet anders.",
      en: "Thinks along about work: what is possible, and what has to change.",
    },
    access: {
      NL: remembered(
        {
          nl: "Via je werk. Je mag er ook heen als je niet ziek gemeld bent.",
          en: "Through your work. You may also go when you are not on sick leave.",
        },
        { nl: "Je werkgever betaalt.", en: "Your employer pays." },
      ),
      BE: remembered(
        {
          nl: "Via je werk. Daar heet dit de preventieadviseur-arbeidsarts.",
          en: "Through your work. There this is the prevention adviser, occupational physician.",
        },
        { nl: "Je werkgever betaalt.", en: "Your employer pays." },
      ),
    },
    ask: [
      {
        nl: "Welke taken kan ik nu wel doen, en hoe bouw ik op?",
        en: "Which tasks can I do now, and how do I build up?",
      },
      {
        nl: "Wat kan er anders aan mijn werkplek of rooster?",
        en: "What can change in my workplace or timetable?",
      },
    ],
    review: "unreviewed",
  },
] as const satisfies readonly ProfessionContent[];
