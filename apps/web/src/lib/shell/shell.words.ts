import type { RegionalText } from "../language.ts";

export const shellWords = {
  description: {
    nl: "Rugpijn begrijpen: eerst een veilige screening, daarna bijhouden wat helpt. Alles blijft op je toestel.",
    en: "Understand back pain: first a safe screening, then keep track of what helps. Everything stays on your device.",
  },
  skip: { nl: "Naar de inhoud", en: "Skip to content" },
  menu: { nl: "Hoofdmenu", en: "Main menu" },
  settings: { nl: "Instellingen en reservekopie", en: "Settings and backup" },
  help: { nl: "Snel hulp", en: "Help" },
  helpMore: { nl: " nodig?", en: " now?" },
  demo: { nl: "Voorbeeld.", en: "Example." },
  demoMore: { nl: "Dit zijn verzonnen gegevens.", en: "This is made-up data." },
  begin: { nl: "Begin zelf", en: "Start your own" },
  update: { nl: "Er is een nieuwe versie.", en: "There is a new version." },
  reload: { nl: "Vernieuw nu", en: "Reload now" },
  intendedUse: {
    nl: "Wervel stelt geen diagnose en vervangt geen arts of fysiotherapeut. Twijfel je? Bel je huisarts.",
    en: "Wervel makes no diagnosis and does not replace a doctor or physiotherapist. In doubt? Call your GP.",
  },
  unreviewed: {
    nl: "Dit is algemene informatie uit openbare richtlijnen. Deze versie is nog niet door een arts nagelezen.",
    en: "This is general information from public guidelines. This version has not yet been reviewed by a doctor.",
  },
} as const satisfies Record<string, RegionalText>;
