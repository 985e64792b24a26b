import type { Text } from "@wervel/model";

export const eveningWords = {
  title: { nl: "Vraag het mij 's avonds", en: "Ask me in the evening" },
  lead: {
    nl: "Eén melding op dit toestel, en geen als je al iets invulde. Gemiste dagen hoef je niet in te halen. De browser kiest het moment.",
    en: "One notification on this device, and none when you already wrote something. Missed days need no catching up. The browser picks the moment.",
  },
  from: { nl: "Niet eerder dan", en: "Not before" },
  on: { nl: "Zet aan", en: "Turn on" },
  off: { nl: "Zet uit", en: "Turn off" },
  isOn: { nl: "Staat aan.", en: "It is on." },
  "not-possible": {
    nl: "Deze browser kan dat hier niet. Zet Wervel als app op je toestel, of gebruik je agenda.",
    en: "This browser cannot do that here. Install Wervel as an app, or use your calendar.",
  },
  "not-allowed": {
    nl: "Je browser staat geen meldingen toe. Je agenda kan het wel.",
    en: "Your browser allows no notifications. Your calendar can do it.",
  },
} as const satisfies Record<string, Text>;
