import type { Text } from "@wervel/model";

export const storyWords = {
  title: { nl: "Je verhaal, zonder naam", en: "Your story, without a name" },
  lead: {
    nl: "Sommige mensen willen iets delen met anderen. Hier maak je er een bestand van. Er wordt niets verstuurd.",
    en: "Some people want to share something with others. Here it becomes a file. Nothing is sent.",
  },
  tell: { nl: "Wat wil je vertellen?", en: "What do you want to tell?" },
  duration: {
    nl: "Hoe lang speelt het al? (mag leeg)",
    en: "How long has it lasted? (may stay empty)",
  },
  durationHead: { nl: "Duur", en: "Duration" },
  helped: { nl: "Wat hielp jou? (mag leeg)", en: "What helped you? (may stay empty)" },
  helpedHead: { nl: "Wat mij hielp", en: "What helped me" },
  preview: { nl: "Zo komt het in het bestand", en: "This is what the file will hold" },
  removed: {
    nl: "E-mail, telefoon, postcode, lange nummers en datums gaan eruit. Namen herkennen we niet. Lees het dus zelf na.",
    en: "E-mail, telephone, postcode, long numbers and dates are taken out. Names we cannot recognise. So read it over.",
  },
  save: { nl: "Bewaar als bestand", en: "Save as a file" },
  writeFirst: { nl: "Schrijf eerst iets", en: "Write something first" },
  saved: { nl: "Het bestand is bewaard.", en: "The file is saved." },
  note: {
    nl: "Eén persoonlijk verhaal. Wat hier hielp, hoeft een ander niet te helpen.",
    en: "One personal story. What helped here need not help someone else.",
  },
  journal: {
    nl: "Alleen voor jezelf schrijven? Dat kan elke dag bij Vandaag, met een notitie.",
    en: "Writing just for yourself? That is possible every day under Today, with a note.",
  },
  toToday: { nl: "Naar vandaag", en: "To today" },
} as const satisfies Record<string, Text>;
