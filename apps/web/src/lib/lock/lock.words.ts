import type { Text } from "@wervel/model";
import type { RegionalText } from "../language.ts";

export const lockWords = {
  title: { nl: "Slot en verbergen", en: "Lock and hide" },
  under: {
    nl: "een code voor het scherm, en snel uit beeld",
    en: "a code for the screen, and quickly out of sight",
  },
  back: { nl: "Instellingen", en: "Settings" },
  lead: {
    nl: "Voor ogen die meekijken. Tegen iemand die in je toestel zelf kan, helpt de schermcode van je toestel.",
    en: "For eyes that look along. Against someone who can get into your device, its own screen code helps.",
  },
  codeTitle: { nl: "Code", en: "Code" },
  isOn: { nl: "Wervel vraagt je code.", en: "Wervel asks for your code." },
  isOff: { nl: "Er is nu geen code.", en: "There is no code now." },
  newCode: { nl: "Kies een code", en: "Choose a code" },
  codeHint: { nl: "Minstens vier tekens.", en: "At least four characters." },
  again: { nl: "Nog een keer", en: "Once more" },
  differ: { nl: "Deze twee zijn niet gelijk.", en: "These two are not the same." },
  tooShort: { nl: "Neem minstens vier tekens.", en: "Take at least four characters." },
  when: { nl: "Vraag de code opnieuw", en: "Ask for the code again" },
  turnOn: { nl: "Zet het slot aan", en: "Turn the lock on" },
  turnOff: { nl: "Haal het slot weg", en: "Take the lock away" },
  turnedOn: { nl: "Het slot staat aan", en: "The lock is on" },
  turnedOff: { nl: "Het slot is weg", en: "The lock is gone" },
  hideTitle: { nl: "Snel uit beeld", en: "Quickly out of sight" },
  hideLead: {
    nl: "Er komt een knop op elke pagina. Twee keer Escape doet hetzelfde. Je ziet dan een leeg blad.",
    en: "Every page gets a button. Pressing Escape twice does the same. You then see an empty page.",
  },
  hideOn: { nl: "Toon de knop", en: "Show the button" },
  hide: { nl: "Verberg", en: "Hide" },
  hiddenName: { nl: "Nieuw tabblad", en: "New tab" },
  show: { nl: "Terug", en: "Back" },
  locked: { nl: "Wervel is op slot", en: "Wervel is locked" },
  code: { nl: "Je code", en: "Your code" },
  open: { nl: "Open", en: "Open" },
  wrong: { nl: "Deze code klopt niet.", en: "This code is not right." },
  forgotten: { nl: "Code vergeten?", en: "Forgot the code?" },
  forgottenLead: {
    nl: "Wij kennen je code niet. Verwijder dan in je browser de gegevens van deze site. Zet daarna je laatste kopie terug.",
    en: "We do not know your code. Then delete the data of this site in your browser. After that, put back your last copy.",
  },
} as const satisfies Record<string, RegionalText>;

export const waitNames = {
  0: { nl: "meteen", en: "at once" },
  1: { nl: "na 1 minuut", en: "after 1 minute" },
  5: { nl: "na 5 minuten", en: "after 5 minutes" },
  15: { nl: "na een kwartier", en: "after a quarter of an hour" },
} as const satisfies Record<number, Text>;

export const tryAgainIn = (seconds: number): Text => ({
  nl: `Wacht nog ${seconds} seconden.`,
  en: `Wait ${seconds} more seconds.`,
});
