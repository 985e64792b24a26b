import type { Language, Text } from "@wervel/model";
import type { RegionalText } from "../language.ts";
import type { DirectoryProblem } from "./kept-directory.ts";

export const findWords = {
  back: { nl: "Zorg", en: "Care" },
  backToFind: { nl: "Wie kan helpen", en: "Who can help" },
  title: { nl: "Wie kan je helpen?", en: "Who can help you?" },
  lead: {
    nl: "Kies wat het best past. Zoeken gebeurt op dit toestel.",
    en: "Choose what fits best. Searching happens on this device.",
  },
  need: { nl: "Waar wil je hulp bij?", en: "What do you want help with?" },
  fits: { nl: "Dan past meestal", en: "Then this usually fits" },
  fitsTold: { nl: "Dit past bij wat je vertelde", en: "This fits what you told" },
  chooseFirst: {
    nl: "Kies hierboven, of vul je profiel in. Dan staat hier wie kan helpen.",
    en: "Choose above, or fill in your profile. Then this says who can help.",
  },
  first: { nl: "Eerst de huisarts", en: "First the GP" },
  firstWhy: {
    nl: "Dat gaat voor al het andere op deze pagina.",
    en: "That comes before everything else on this page.",
  },
  firstNow: { nl: "Lees wat je nu doet", en: "Read what to do now" },
  toResult: { nl: "Bekijk je laatste uitkomst", en: "See your last outcome" },
  unsure: {
    nl: "als je net een alarmteken hebt, of als je twijfelt.",
    en: "if you just got a warning sign, or if in doubt.",
  },
  notScreened: {
    nl: "De alarmtekens zijn nog niet nagelopen. Doe dat eerst: een minuut.",
    en: "The warning signs were not gone through yet. Do that first: a minute.",
  },
  screen: { nl: "Loop de alarmtekens na", en: "Go through the warning signs" },
  nearby: { nl: "Toon wie er in de buurt is", en: "Show who is nearby" },
  silent: {
    nl: "De lijst is een bestand op dit toestel. Je zoekopdracht gaat nergens heen.",
    en: "The list is a file on this device. Your search goes nowhere.",
  },
  unreviewed: {
    nl: "Deze wijzer is nog niet door een zorgverlener nagelezen.",
    en: "No medical professional has reviewed this guide yet.",
  },
  good: { nl: "Waaraan herken je een goede behandelaar?", en: "What is a good practitioner?" },
  wary: { nl: "Wees voorzichtig als iemand", en: "Be careful when someone" },
  does: { nl: "Wat doet deze behandelaar?", en: "What does this practitioner do?" },
  access: {
    nl: "Hoe kom je er, en wat kost het?",
    en: "How do you get there, and what does it cost?",
  },
  lookedUp: { nl: "Opgezocht in", en: "Looked up in" },
  fromMemory: {
    nl: "Dit is nog niet bij de bron nagekeken. Vraag het na.",
    en: "This has not been checked at its source yet. Ask about it.",
  },
  source: { nl: "Bron", en: "Source" },
  inNl: { nl: "Nederland", en: "The Netherlands" },
  inBe: { nl: "België", en: "Belgium" },
  ask: { nl: "Wat kun je vragen?", en: "What can you ask?" },
  askUnder: {
    nl: "Zet er een paar op je consultblad.",
    en: "Put a few on your consult sheet.",
  },
  putOn: { nl: "Zet op consultblad", en: "Put on consult sheet" },
  isOn: { nl: "Staat op je consultblad", en: "Is on your consult sheet" },
  sheetFull: {
    nl: "Er staan al drie vragen op je consultblad.",
    en: "Your consult sheet already has three questions.",
  },
  toSheet: { nl: "Naar je consultblad", en: "To your consult sheet" },
  nearTitle: { nl: "Wie is er in de buurt?", en: "Who is nearby?" },
  postcode: { nl: "Je postcode", en: "Your postcode" },
  postcodeHint: {
    nl: "Vier cijfers is genoeg. Die blijven op dit toestel.",
    en: "Four digits are enough. They stay on this device.",
  },
  postcodeWrong: {
    nl: "Een postcode heeft vier cijfers, zoals 3511 of 9000.",
    en: "A postcode has four digits, such as 3511 or 9000.",
  },
  postcodeUnknown: {
    nl: "In deze lijst staat niemand in die buurt. Kies een andere lijst of postcode.",
    en: "This list has nobody in that area. Choose another list or postcode.",
  },
  about: { nl: "Ongeveer", en: "About" },
  aboutWhy: {
    nl: "Afstand in vogelvlucht, vanaf het midden van",
    en: "Distance as the crow flies, from the middle of",
  },
  who: { nl: "Wie zoek je?", en: "Whom do you look for?" },
  openNow: { nl: "nu open", en: "open now" },
  wheelchair: { nl: "rolstoel", en: "wheelchair" },
  unknownHours: { nl: "openingstijden onbekend", en: "opening hours unknown" },
  open: { nl: "nu open", en: "open now" },
  closed: { nl: "nu dicht", en: "closed now" },
  hours: { nl: "Openingstijden", en: "Opening hours" },
  dayClosed: { nl: "dicht", en: "closed" },
  map: {
    nl: "Kaart zonder achtergrond: je buurt in het midden, praktijken op afstand en richting",
    en: "Map without background: your area in the middle, practices by distance and direction",
  },
  you: { nl: "jij", en: "you" },
  mapFoot: {
    nl: "noorden is boven · geen kaartbeeld",
    en: "north is up · no map image",
  },
  call: { nl: "Bel", en: "Call" },
  route: { nl: "Route", en: "Route" },
  routeLeaves: {
    nl: "Een route opent openstreetmap.org. Die site ziet welke praktijk je kiest, niet je klachten of postcode.",
    en: "A route opens openstreetmap.org. That site sees which practice you choose, not your complaints or postcode.",
  },
  site: { nl: "Website", en: "Website" },
  keep: { nl: "Bewaar", en: "Keep" },
  kept: { nl: "Bewaard bij je belnummers", en: "Kept with your numbers to call" },
  showAll: { nl: "Toon er meer", en: "Show more" },
  nobody: {
    nl: "Niemand in de lijst past bij deze keuze.",
    en: "Nobody in the list fits this choice.",
  },
  own: { nl: "Zelf toevoegen", en: "Add your own" },
  ownWhy: {
    nl: "Staat je behandelaar er niet bij? Bewaar naam en nummer bij je belnummers.",
    en: "Is yours not in it? Keep a name and number with your numbers to call.",
  },
  ownName: { nl: "Naam", en: "Name" },
  ownPhone: { nl: "Telefoon", en: "Phone" },
  add: { nl: "Voeg toe", en: "Add" },
  theList: { nl: "De lijst", en: "The list" },
  noList: {
    nl: "Er staat nog geen lijst op dit toestel.",
    en: "There is no list on this device yet.",
  },
  noListWhy: {
    nl: "Kies een bestand van OpenStreetMap of een tabel. Of haal de lijst van deze site op.",
    en: "Choose a file from OpenStreetMap or a table. Or fetch the list of this site.",
  },
  chooseFile: { nl: "Kies een bestand", en: "Choose a file" },
  chooseHint: {
    nl: "Overpass-JSON, GeoJSON of CSV met naam, beroep, lat en lon.",
    en: "Overpass JSON, GeoJSON, or CSV with name, profession, lat and lon.",
  },
  fetch: { nl: "Haal de lijst van deze site", en: "Fetch the list of this site" },
  tryExample: { nl: "Kijk rond met een voorbeeld", en: "Look around with an example" },
  exampleIs: {
    nl: "Voorbeeld. Deze praktijken zijn verzonnen.",
    en: "Example. These practices are invented.",
  },
  remove: { nl: "Haal de lijst weg", en: "Remove the list" },
  removed: { nl: "Lijst weggehaald", en: "List removed" },
  newKey: { nl: "Neem deze lijst toch", en: "Take this list anyway" },
  practices: { nl: "praktijken", en: "practices" },
  from: { nl: "van", en: "of" },
  licence: { nl: "Licentie", en: "Licence" },
  leftOut: {
    nl: "regels zonder naam, plek of beroep zijn overgeslagen",
    en: "rows without name, place or profession were left out",
  },
  signed: { nl: "Getekend. Vingerafdruk van de sleutel:", en: "Signed. Fingerprint of the key:" },
  unsigned: {
    nl: "Niet getekend: je kunt niet zien wie deze lijst maakte.",
    en: "Not signed: you cannot see who made this list.",
  },
} as const satisfies Record<string, RegionalText>;

export const problemWords = {
  "not-a-directory": {
    nl: "In dit bestand staat geen lijst die we kennen.",
    en: "This file has no list that we know.",
  },
  "no-practices": {
    nl: "In dit bestand staat geen praktijk met naam, plek en beroep.",
    en: "This file has no practice with name, place and profession.",
  },
  "newer-version": {
    nl: "Dit bestand is van een nieuwere versie. Werk de app bij.",
    en: "This file is of a newer version. Update the app.",
  },
  forged: {
    nl: "De handtekening klopt niet. Iemand heeft dit bestand veranderd.",
    en: "The signature is not right. Someone changed this file.",
  },
  "other-key": {
    nl: "Deze lijst is door een ander getekend dan de vorige. Vergelijk eerst de vingerafdruk.",
    en: "This list was signed by someone else than the last. Compare the fingerprint first.",
  },
  "not-there": {
    nl: "Deze site heeft geen lijst, of je bent niet verbonden.",
    en: "This site has no list, or you are not connected.",
  },
} as const satisfies Record<DirectoryProblem, Text>;

export const weekdayWords = {
  nl: ["ma", "di", "wo", "do", "vr", "za", "zo"],
  en: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
} as const;

/** "6 praktijken binnen 3 kilometer"; the distance is rounded up, so that it holds. */
export function withinKm(count: number, km: number, language: Language): string {
  const far = Math.max(1, Math.ceil(km));
  return {
    nl: `${count} ${count === 1 ? "praktijk" : "praktijken"} binnen ${far} kilometer`,
    en: `${count} ${count === 1 ? "practice" : "practices"} within ${far} ${far === 1 ? "kilometre" : "kilometres"}`,
  }[language];
}
