/** The recovery profiles in words. */
import type { Text } from "@wervel/model";

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
