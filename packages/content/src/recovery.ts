/** The numbers and words of the recovery profiles, the three-week rule and episodes. */
import type { Text } from "@wervel/model";

/** Six and twelve weeks. Source: physiotherapy page on aspecific low back pain. */
export const profileBoundaries = { secondFromDay: 42, thirdFromDay: 84 } as const;

export const profileWords = {
  1: {
    name: { nl: "Herstelprofiel 1: gewoon herstel", en: "Recovery profile 1: usual recovery" },
    why: {
      nl: "Je klachten duren korter dan 6 weken.",
      en: "The complaints have lasted less than 6 weeks.",
    },
    advice: {
      nl: "Blijf bewegen en bouw rustig op. Liever niet in bed blijven.",
      en: "Keep moving and build up gently. Rather not stay in bed.",
    },
  },
  2: {
    name: { nl: "Herstelprofiel 2: langzamer herstel", en: "Recovery profile 2: slower recovery" },
    why: {
      nl: "Je klachten duren 6 tot 12 weken.",
      en: "The complaints have lasted 6 to 12 weeks.",
    },
    advice: {
      nl: "Een fysiotherapeut of een programma kan helpen opbouwen. Kijk samen wat je herstel in de weg staat.",
      en: "A physiotherapist or a programme can help you build up. Look together at what is in the way.",
    },
  },
  3: {
    name: { nl: "Herstelprofiel 3: lang herstel", en: "Recovery profile 3: long recovery" },
    why: {
      nl: "Je klachten duren langer dan 12 weken.",
      en: "The complaints have lasted longer than 12 weeks.",
    },
    advice: {
      nl: "Kies een brede aanpak: leefstijl, werk, stress en bewegen. Vaak met meer dan één hulpverlener.",
      en: "Take a broad approach: lifestyle, work, stress and movement. Often with more than one professional.",
    },
  },
} as const satisfies Record<1 | 2 | 3, { name: Text; why: Text; advice: Text }>;

/** Three weeks: 30 % and 2 points (Ostelo 2008); a first week at 3 or less says nothing. */
export const threeWeekRule = {
  fromDay: 21,
  beforeDay: 42,
  leastFraction: 0.3,
  leastPoints: 2,
  leastFunctionGain: 2,
  skipUpTo: 3,
} as const;

/** A new episode begins after thirty days at 1 of 10 or less. Our choice, common in research. */
export const newEpisodeRule = { quietDays: 30, quietPain: 1, longestGapDays: 7 } as const;

/** A flare: two points above the person's own median of fourteen days (Costa 2019 for the idea). */
export const flareRule = { medianDays: 14, leastEntries: 7, pointsAbove: 2 } as const;

/** An hour of morning stiffness, and two recurrences, each lead to a note on the intake. */
export const intakeNoteRule = { longStiffnessMinutes: 60, motorControlFrom: 2 } as const;

/** The screening is asked again every four weeks while there is pain, and sooner on a new sign. */
export const rescreenRule = {
  everyDays: 28,
  symptomDays: 7,
  newEpisode: newEpisodeRule,
} as const;
