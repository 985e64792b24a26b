import type { Text } from "@wervel/model";
import type { BackupError } from "@wervel/vault";
import type { RegionalText } from "../language.ts";

export const backupWords = {
  title: { nl: "Elke dag vanzelf een kopie", en: "A copy by itself, every day" },
  lead: {
    nl: "Kies een map. Wervel zet er elke dag een versleutelde kopie in. Ook een map die met je cloud meegaat, kan: daar kan niemand de kopie lezen.",
    en: "Choose a folder. Every day Wervel puts an encrypted copy in it. A folder that goes along with your cloud is fine: nobody can read the copy there.",
  },
  cannot: {
    nl: "Deze browser kan niet zelf in een map schrijven. Chrome en Edge op een computer kunnen dat wel. Bewaar hier af en toe zelf een kopie.",
    en: "This browser cannot write into a folder by itself. Chrome and Edge on a computer can. Here, keep a copy yourself now and then.",
  },
  choose: { nl: "Kies een map", en: "Choose a folder" },
  chooseAgain: { nl: "Kies de map opnieuw", en: "Choose the folder again" },
  keyTitle: { nl: "Bewaar eerst deze sleutel", en: "First keep this key" },
  keyWhy: {
    nl: "Zonder deze sleutel gaat geen kopie open. Wervel bewaart hem niet. Zet hem ergens anders dan de kopie.",
    en: "Without this key no copy opens. Wervel does not keep it. Put it somewhere else than the copy.",
  },
  keyFile: { nl: "Bewaar de sleutel als bestand", en: "Keep the key as a file" },
  keyKept: {
    nl: "Ik heb de sleutel. Maak de eerste kopie.",
    en: "I have the key. Make the first copy.",
  },
  cancel: { nl: "Toch niet", en: "Rather not" },
  writing: { nl: "De kopie wordt gemaakt.", en: "The copy is being made." },
  now: { nl: "Maak nu een kopie", en: "Make a copy now" },
  made: { nl: "Kopie gemaakt", en: "Copy made" },
  drill: { nl: "Oefen het terugzetten", en: "Practise putting it back" },
  drillUnder: {
    nl: "Je leest de nieuwste kopie terug met je sleutel. Er verandert niets.",
    en: "You read the newest copy back with your key. Nothing changes.",
  },
  noCopy: { nl: "In deze map staat nog geen kopie.", en: "There is no copy in this folder yet." },
  stop: { nl: "Stop hiermee", en: "Stop this" },
  stopped: { nl: "Er komen geen kopieën meer bij", en: "No more copies will be added" },
  asks: {
    nl: "De browser wil opnieuw weten of Wervel in deze map mag schrijven.",
    en: "The browser wants to know again whether Wervel may write into this folder.",
  },
  allow: { nl: "Geef toestemming", en: "Give permission" },
  refused: {
    nl: "Zonder toestemming komt er geen kopie. Kies een andere map, of bewaar zelf een kopie.",
    en: "Without permission there is no copy. Choose another folder, or keep a copy yourself.",
  },
  gone: {
    nl: "Deze map is niet te vinden, of is vol. Kies de map opnieuw.",
    en: "This folder cannot be found, or is full. Choose the folder again.",
  },
  sealed: {
    nl: "Deze kopie is versleuteld. Plak je sleutel.",
    en: "This copy is encrypted. Paste your key.",
  },
  key: { nl: "Sleutel", en: "Key" },
  keyHint: { nl: "Begint met AGE-SECRET-KEY-1", en: "Begins with AGE-SECRET-KEY-1" },
  open: { nl: "Open de kopie", en: "Open the copy" },
} as const satisfies Record<string, RegionalText>;

export const inFolder = (folder: string): Text => ({
  nl: `De kopieën staan in de map “${folder}”, de laatste zeven dagen.`,
  en: `The copies are in the folder “${folder}”, the last seven days.`,
});

/** What stands in the file of the key, for whoever finds it in ten years. */
export const keyFileText = (secret: string, day: string): Text => ({
  nl: `Sleutel van je kopieën van Wervel, gemaakt op ${day}.\nOpenen kan in Wervel (Instellingen, Je gegevens), of met het programma age:\nage --decrypt --identity dit-bestand.txt kopie.age\n\n${secret}\n`,
  en: `Key to your copies from Wervel, made on ${day}.\nOpen them in Wervel (Settings, Your data), or with the program age:\nage --decrypt --identity this-file.txt copy.age\n\n${secret}\n`,
});

export const sealedIssueWords: Readonly<Record<BackupError["kind"], Text>> = {
  "not-an-age-file": {
    nl: "Dit bestand is geen versleutelde kopie, of het is niet heel.",
    en: "This file is no encrypted copy, or it is not whole.",
  },
  "does-not-open": {
    nl: "Deze sleutel past niet op deze kopie. Kijk of hij helemaal is gekopieerd.",
    en: "This key does not fit this copy. See whether all of it was copied.",
  },
};
