import type { Text } from "@wervel/model";
import type { RegionalText } from "../language.ts";

export { intakeChoiceWords as choiceWordsOf } from "@wervel/content";

export const profileWordsOf = {
  tab: { nl: "Profiel", en: "Profile" },
  titleUnknown: { nl: "Waar sta je nu?", en: "Where are you now?" },
  leadUnknown: {
    nl: "Vul in wanneer het begon. Dan weten we welk advies bij deze weken hoort.",
    en: "Fill in when it began. Then we know which advice goes with these weeks.",
  },
  byScreening: {
    nl: "Zo zei je het in de screening. Vul de dag in waarop het begon. Dan schuift dit vanzelf mee.",
    en: "That is what you said in the screening. Fill in the day it began. Then this moves along by itself.",
  },
  back: { nl: "Zorg", en: "Care" },
  backToProfile: { nl: "Profiel", en: "Profile" },
  loading: { nl: "Je antwoorden worden gelezen.", en: "Reading your answers." },
  why: { nl: "Waarom", en: "Why" },
  advice: { nl: "Wat past bij deze weken", en: "What goes with these weeks" },
  risk: { nl: "Kans op lang aanhouden", en: "Chance of lasting long" },
  riskBeside: {
    nl: "Het herstelprofiel komt van de duur. Deze kans komt van andere dingen. Ze kunnen verschillen.",
    en: "The recovery profile comes from the duration. This chance comes from other things. They can differ.",
  },
  riskItems: { nl: "Wat meetelt", en: "What counts" },
  riskNothing: { nl: "Niets van de lijst.", en: "Nothing on the list." },
  riskOpen: {
    nl: "Nog niet alles is beantwoord. De kans kan nog groter uitvallen.",
    en: "Not everything has been answered. The chance may still turn out larger.",
  },
  axes: { nl: "Indeling, bewust niet in één woord", en: "A division, on purpose not one word" },
  axesWhy: {
    nl: "Rugklachten passen zelden in één vak. Daarom vijf assen, elk met hoe zeker het is.",
    en: "Back complaints rarely fit one box. So five axes, each with how sure it is.",
  },
  axis: { nl: "As", en: "Axis" },
  place: { nl: "Waar het nu ligt", en: "Where it lies now" },
  sure: { nl: "Hoe zeker", en: "How sure" },
  notes: { nl: "Goed om te weten", en: "Good to know" },
  delayed: {
    nl: "Na drie weken is het volgens je antwoorden nog niet minder. Richtlijnen noemen dan de fysiotherapeut.",
    en: "After three weeks it is not less yet, by your answers. Guidelines then mention the physiotherapist.",
  },
  delayedByDiary: {
    nl: "Na drie weken is de pijn nog niet duidelijk minder. Dit komt uit je dagboek. Richtlijnen noemen dan de fysiotherapeut.",
    en: "After three weeks the pain is not clearly less yet. This comes from your diary. Guidelines then mention the physiotherapist.",
  },
  tests: { nl: "Zelftests", en: "Self-tests" },
  testsMore: {
    nl: "leg je klachten naast een beschrijving",
    en: "lay your complaints beside a description",
  },
  lists: { nl: "Vragenlijsten", en: "Questionnaires" },
  listsMore: { nl: "vaste vragen, met je lijn", en: "fixed questions, with your line" },
  screenings: { nl: "Eerdere screenings", en: "Earlier screenings" },
  screeningsMore: { nl: "met datum en uitkomst", en: "with date and outcome" },
  fill: { nl: "Vul je verhaal in", en: "Fill in your story" },
  change: { nl: "Pas je verhaal aan", en: "Change your story" },
  print: { nl: "Print deze pagina", en: "Print this page" },
  intakeTitle: { nl: "Vertel over je rug", en: "Tell about your back" },
  intakeLead: {
    nl: "Alles mag leeg blijven. Wat je invult, telt mee in je profiel en je consultblad.",
    en: "Everything may stay empty. What you fill in counts in your profile and consult sheet.",
  },
  fromScreening: {
    nl: "Uit je screening staan er al antwoorden in. Kijk of ze nog kloppen.",
    en: "Answers from your screening are already in here. See whether they still hold.",
  },
  save: { nl: "Bewaar", en: "Save" },
  saved: { nl: "Bewaard", en: "Saved" },
  complaint: { nl: "De klacht", en: "The complaint" },
  began: { nl: "Wanneer begon deze periode?", en: "When did this spell begin?" },
  beganHint: { nl: "Ongeveer is goed.", en: "Roughly is fine." },
  beganWrong: {
    nl: "Kies een dag tot en met vandaag.",
    en: "Choose a day up to and including today.",
  },
  onset: { nl: "Hoe begon het?", en: "How did it begin?" },
  course: { nl: "Hoe gaat het de laatste week?", en: "How has the last week been?" },
  painNow: { nl: "Pijn nu", en: "Pain now" },
  painWorst: { nl: "Pijn op de zwaarste dag", en: "Pain on the hardest day" },
  painAverage: { nl: "Pijn gemiddeld, laatste week", en: "Average pain, last week" },
  impact: { nl: "Hoeveel hindert het je dag?", en: "How much does it get in the way?" },
  impactLow: { nl: "niet", en: "not at all" },
  impactHigh: { nl: "niets lukt", en: "nothing works" },
  none: { nl: "geen pijn", en: "no pain" },
  worst: { nl: "ergst denkbaar", en: "worst imaginable" },
  impactOn: { nl: "Waar merk je het?", en: "Where do you notice it?" },
  where: { nl: "Waar en hoe", en: "Where and how" },
  regionsBack: { nl: "Plekken aan de achterkant", en: "Places on the back" },
  regionsFront: { nl: "Plekken aan de voorkant", en: "Places on the front" },
  radiation: { nl: "Straalt het uit naar je been?", en: "Does it radiate into your leg?" },
  side: { nl: "Naar welk been?", en: "Into which leg?" },
  qualities: { nl: "Hoe voelt het?", en: "How does it feel?" },
  stiffness: { nl: "Stijf in de ochtend", en: "Stiff in the morning" },
  symptoms: { nl: "Wat hoort erbij?", en: "What comes with it?" },
  causes: { nl: "Oorzaken", en: "Causes" },
  causesAccount: { nl: "Wat speelt volgens jou mee?", en: "What plays a part, do you think?" },
  causesPage: { nl: "En van deze lijst?", en: "And from this list?" },
  diagnoses: { nl: "Wat noemde een arts ooit?", en: "What has a doctor named?" },
  assessed: { nl: "Is deze periode al onderzocht?", en: "Has this spell been examined?" },
  imaging: { nl: "Is er een foto of MRI gemaakt?", en: "Was there an X-ray or MRI?" },
  imagingSaid: { nl: "Wat stond erin?", en: "What did it say?" },
  you: { nl: "Over jou", en: "About you" },
  pregnancy: { nl: "Ben je zwanger?", en: "Are you pregnant?" },
  weeks: { nl: "Hoeveel weken?", en: "How many weeks?" },
  height: { nl: "Lengte in cm", en: "Height in cm" },
  weight: { nl: "Gewicht in kg", en: "Weight in kg" },
  smoking: { nl: "Rook je?", en: "Do you smoke?" },
  alcohol: { nl: "Glazen alcohol per week", en: "Glasses of alcohol a week" },
  active: { nl: "Dagen per week in beweging", en: "Days a week on the move" },
  sleep: { nl: "Uren slaap per nacht", en: "Hours of sleep a night" },
  sitting: { nl: "Uren zitten per dag", en: "Hours of sitting a day" },
  work: { nl: "Je werk", en: "Your work" },
  medicines: { nl: "Medicijnen", en: "Medicines" },
  supplements: { nl: "Supplementen", en: "Supplements" },
  riskTitle: { nl: "Wat herstel kan tegenhouden", en: "What can hold recovery back" },
  examination: {
    nl: "Onderzoek, ingevuld door een zorgverlener",
    en: "Examination, filled in by a professional",
  },
  examinationMore: {
    nl: "Deze tekst wordt bewaard en getoond. Wervel rekent er niet mee.",
    en: "This text is kept and shown. Wervel does not count it.",
  },
  examBy: { nl: "Door wie", en: "By whom" },
  examPosture: { nl: "Houding", en: "Posture" },
  examMovement: { nl: "Beweging", en: "Movement" },
  examTension: { nl: "Spierspanning", en: "Muscle tension" },
  examNeuro: { nl: "Kracht, gevoel en reflexen", en: "Strength, feeling and reflexes" },
  note: { nl: "Nog iets", en: "Anything else" },
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  toHernia: { nl: "Naar de hernia-zelftest", en: "To the hernia self-test" },
} as const satisfies Record<string, RegionalText>;

/** How much of a part is filled in. */
export const filledIn = (fields: number): Text => ({
  nl: `${fields} ingevuld`,
  en: `${fields} filled in`,
});
export const outOfRange = (min: number, max: number): Text => ({
  nl: `Kies een getal van ${min} tot en met ${max}.`,
  en: `Choose a number from ${min} to ${max}.`,
});
export const tooLong = (most: number, got: number): Text => ({
  nl: `Dit zijn ${got} tekens. Er passen er ${most}. Kort het wat in.`,
  en: `These are ${got} characters. ${most} fit. Make it a little shorter.`,
});

/** Since when a profile holds, and when it moves by itself. */
export const holdsSince = (day: string): Text => ({ nl: `Sinds ${day}.`, en: `Since ${day}.` });
export const movesOn = (day: string): Text => ({
  nl: `Op ${day} schuift dit vanzelf op als het dan nog duurt.`,
  en: `On ${day} this moves on by itself if it still lasts.`,
});
export const cameBack = (times: number): Text => ({
  nl:
    times === 1
      ? "Volgens je dagboek kwam het één keer terug."
      : `Volgens je dagboek kwam het ${times} keer terug.`,
  en:
    times === 1 ? "By your diary it came back once." : `By your diary it came back ${times} times.`,
});
