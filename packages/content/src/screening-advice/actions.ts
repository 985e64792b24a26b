/** What to do: by how soon, and finer where a rule asks for it. The same in both modes. */
import type { ActionId, Text, Urgency } from "@wervel/model";
import type { Country } from "./phone-numbers.ts";

export type Steps = Readonly<Record<Country, readonly [Text, ...Text[]]>>;

/** Goes with every emergency. */
export const emergencySteps = [
  {
    nl: "Rijd niet zelf. Vraag iemand om mee te gaan.",
    en: "Do not drive yourself. Ask someone to come along.",
  },
  {
    nl: "Neem je medicijnlijst mee. Gebruik je een bloedverdunner? Zeg dat meteen.",
    en: "Take your medicine list. Do you use a blood thinner? Say so at once.",
  },
  {
    nl: "Wacht niet tot iemand terugbelt.",
    en: "Do not wait for someone to call you back.",
  },
] as const satisfies readonly Text[];

const call112 = { nl: "Bel 112.", en: "Call 112." } as const;

export const urgencySteps = {
  emergency: {
    NL: [call112],
    BE: [call112],
    elsewhere: [
      {
        nl: "Bel 112, of het noodnummer van het land waar je bent.",
        en: "Call 112, or the emergency number of the country you are in.",
      },
    ],
  },
  same_day: {
    NL: [
      {
        nl: "Bel vandaag je huisarts. ’s Avonds, ’s nachts en in het weekend: de huisartsenpost.",
        en: "Phone your GP today. Evenings, nights and weekends: the out-of-hours GP post.",
      },
    ],
    BE: [
      {
        nl: "Bel vandaag je huisarts. Buiten de uren: 1733 of de wachtpost in je buurt.",
        en: "Phone your GP today. Out of hours: 1733 or the duty post near you.",
      },
    ],
    elsewhere: [
      {
        nl: "Bel vandaag een huisarts of de dienst buiten kantooruren.",
        en: "Phone a GP or the out-of-hours service today.",
      },
    ],
  },
  gp_week: {
    NL: [
      {
        nl: "Maak deze week een afspraak bij je huisarts. Noem de redenen hierboven.",
        en: "Make an appointment with your GP this week. Name the reasons above.",
      },
    ],
    BE: [
      {
        nl: "Maak deze week een afspraak bij je huisarts. Noem de redenen hierboven.",
        en: "Make an appointment with your GP this week. Name the reasons above.",
      },
    ],
    elsewhere: [
      {
        nl: "Maak deze week een afspraak bij een huisarts. Noem de redenen hierboven.",
        en: "Make an appointment with a GP this week. Name the reasons above.",
      },
    ],
  },
  physio: {
    NL: [
      {
        nl: "Je kunt zonder verwijzing naar een fysiotherapeut.",
        en: "You can see a physiotherapist without a referral.",
      },
    ],
    BE: [
      {
        nl: "Vraag je huisarts om een voorschrift. Dat is meestal nodig voor terugbetaling van de kinesist.",
        en: "Ask your GP for a prescription. It is usually needed for reimbursement of the physiotherapist.",
      },
    ],
    elsewhere: [
      {
        nl: "Vraag of je zonder verwijzing naar een fysiotherapeut kunt.",
        en: "Ask whether you can see a physiotherapist without a referral.",
      },
    ],
  },
  self_care: {
    NL: [
      {
        nl: "Blijf bewegen en bouw rustig op. Let op de tekenen hieronder.",
        en: "Keep moving and build up gently. Watch for the signs below.",
      },
    ],
    BE: [
      {
        nl: "Blijf bewegen en bouw rustig op. Let op de tekenen hieronder.",
        en: "Keep moving and build up gently. Watch for the signs below.",
      },
    ],
    elsewhere: [
      {
        nl: "Blijf bewegen en bouw rustig op. Let op de tekenen hieronder.",
        en: "Keep moving and build up gently. Watch for the signs below.",
      },
    ],
  },
} as const satisfies Readonly<Record<Urgency, Steps>>;

const oncology = {
  nl: "Behandelt een ziekenhuis je kanker? Bel het oncologienummer dat dag en nacht bereikbaar is.",
  en: "Does a hospital treat your cancer? Call its oncology number, open day and night.",
} as const;
const midwife = {
  nl: "Bel nu je verloskundige of de verloskamer, niet de huisarts.",
  en: "Call your midwife or the maternity unit now, not the GP.",
} as const;
const stayTogether = {
  nl: "Blijf niet alleen. Vraag iemand bij je te komen of te bellen.",
  en: "Do not stay alone. Ask someone to come or to call.",
} as const;
const dangerNow = {
  nl: "Is er nu gevaar, of is er al iets ingenomen? Bel 112.",
  en: "Is there danger now, or has something been taken? Call 112.",
} as const;
const lieStill = {
  nl: "Blijf liggen en beweeg je rug niet, tenzij het daar onveilig is. Bel 112.",
  en: "Stay lying and do not move your back, unless it is unsafe there. Call 112.",
} as const;

/** "Not sure" about bladder or saddle signs, without more: a phone call today. */
const askOn = {
  nl: "Vertel dat je niet zeker bent. Dan vraagt iemand met je door.",
  en: "Say that you are not sure. Then someone asks on with you.",
} as const;

/** Replaces the general steps of its urgency. */
export const actionSteps = {
  "cauda-equina": {
    NL: [
      {
        nl: "Bel nu de spoedlijn van je huisarts of de huisartsenpost. Geen gehoor? Bel 112.",
        en: "Call the emergency line of your GP or the out-of-hours post now. No answer at once? Call 112.",
      },
      {
        nl: "Je moet binnen enkele uren in een ziekenhuis gezien worden.",
        en: "You need to be seen in a hospital within hours.",
      },
    ],
    BE: [
      {
        nl: "Ga nu naar de spoeddienst van een ziekenhuis. Lukt dat niet? Bel 112.",
        en: "Go to a hospital emergency department now. If you cannot, call 112.",
      },
    ],
    elsewhere: [
      {
        nl: "Ga nu naar de spoedeisende hulp van een ziekenhuis. Lukt dat niet? Bel 112.",
        en: "Go to a hospital emergency department now. If you cannot, call 112.",
      },
    ],
  },
  "ask-on": {
    NL: [...urgencySteps.same_day.NL, askOn],
    BE: [...urgencySteps.same_day.BE, askOn],
    elsewhere: [...urgencySteps.same_day.elsewhere, askOn],
  },
  "oncology-line": {
    NL: [
      oncology,
      {
        nl: "Lukt dat niet, bel dan de spoedlijn van je huisarts. Geen gehoor? Bel 112.",
        en: "If not, call the emergency line of your GP. No answer? Call 112.",
      },
    ],
    BE: [oncology, { nl: "Lukt dat niet? Bel 112.", en: "If not, call 112." }],
    elsewhere: [oncology, { nl: "Lukt dat niet? Bel 112.", en: "If not, call 112." }],
  },
  "maternity-line": {
    NL: [midwife],
    BE: [
      {
        nl: "Bel nu je gynaecoloog, vroedvrouw of het verloskwartier, niet de huisarts.",
        en: "Call your gynaecologist, midwife or the maternity unit now, not the GP.",
      },
    ],
    elsewhere: [midwife],
  },
  "lie-still": { NL: [lieStill], BE: [lieStill], elsewhere: [lieStill] },
  eye: {
    NL: [
      {
        nl: "Bel vandaag je huisarts. Die regelt de oogarts nog dezelfde dag.",
        en: "Phone your GP today. They arrange the eye doctor the same day.",
      },
    ],
    BE: [
      {
        nl: "Bel vandaag je huisarts of een oogarts.",
        en: "Phone your GP or an eye doctor today.",
      },
    ],
    elsewhere: [
      { nl: "Bel vandaag een huisarts of oogarts.", en: "Phone a GP or an eye doctor today." },
    ],
  },
  suicide: {
    NL: [
      dangerNow,
      {
        nl: "Praat met 113 Zelfmoordpreventie: bel 113 of gratis 0800-0113, of chat op 113.nl.",
        en: "Talk to 113 suicide prevention: call 113, or 0800-0113 for free.",
      },
      stayTogether,
    ],
    BE: [
      dangerNow,
      { nl: "Praat met de Zelfmoordlijn: bel 1813.", en: "Talk to the suicide line: call 1813." },
      stayTogether,
    ],
    elsewhere: [dangerNow, stayTogether],
  },
} as const satisfies Readonly<Record<ActionId, Steps>>;
