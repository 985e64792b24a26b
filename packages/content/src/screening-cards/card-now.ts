import type { CardQuestion, CardTick, TickCard } from "@wervel/model";
import { oneOfMany, option, sinceWhen, text, yesNo } from "./answers.ts";

const saddle: CardTick = {
  id: "saddle",
  label: text(
    "Doof of vreemd gevoel tussen je benen, bij geslachtsdelen of anus, of bij seks",
    "Numb or strange feeling between your legs, around genitals or anus, or during sex",
  ),
  ticked: { saddleNumbness: true, sexualDysfunctionNew: true },
  clear: { saddleNumbness: false, sexualDysfunctionNew: false },
  details: [
    {
      id: "saddle-which",
      legend: text("Wat klopt?", "Which is true?"),
      shape: "list",
      many: true,
      optional: true,
      options: [
        oneOfMany(
          "numb",
          text("Doof of vreemd gevoel daar", "Numb or strange feeling there"),
          { saddleNumbness: true },
          { saddleNumbness: false },
        ),
        oneOfMany(
          "sex",
          text("Sinds kort geen gevoel bij seks", "Recently no feeling during sex"),
          { sexualDysfunctionNew: true },
          { sexualDysfunctionNew: false },
        ),
      ],
    },
  ],
};

/** Asked per complaint: an old leak must never silence a new loss of stool. */
const knownAndStable = (
  id: string,
  legend: { readonly nl: string; readonly en: string },
  yes: Parameters<typeof yesNo>[0],
  no: Parameters<typeof yesNo>[1],
): CardQuestion => ({
  id: `${id}-known`,
  legend,
  hint: text(
    "En weet je arts het, en is het deze week niet veranderd?",
    "And does your doctor know, and did it not change this week?",
  ),
  optional: true,
  after: [{ question: "bladder-which", options: [id] }],
  ...yesNo(yes, no),
});

const bladder: CardTick = {
  id: "bladder",
  label: text(
    "Nieuw: moeilijk plassen, plas of ontlasting niet kunnen ophouden",
    "New: trouble passing urine, or unable to hold urine or stool",
  ),
  ticked: { bladderRetention: true, bladderIncontinence: true, bowelControlLoss: true },
  clear: { bladderRetention: false, bladderIncontinence: false, bowelControlLoss: false },
  details: [
    {
      id: "bladder-which",
      legend: text("Wat klopt?", "Which is true?"),
      shape: "list",
      many: true,
      optional: true,
      options: [
        oneOfMany(
          "retention",
          text(
            "Plassen lukt moeilijk, of ik voel geen aandrang",
            "Peeing is hard, or I feel no urge",
          ),
          { bladderRetention: true },
          { bladderRetention: false },
        ),
        oneOfMany(
          "leak",
          text("Ik kan mijn plas niet ophouden", "I cannot hold my urine"),
          { bladderIncontinence: true },
          { bladderIncontinence: false },
        ),
        oneOfMany(
          "stool",
          text("Ik kan mijn ontlasting niet ophouden", "I cannot hold my stool"),
          { bowelControlLoss: true },
          { bowelControlLoss: false },
        ),
      ],
    },
    knownAndStable(
      "retention",
      text(
        "Plassen: was dit er al vóór deze rugpijn?",
        "Peeing: was this there before this back pain?",
      ),
      { retentionKnownStable: true },
      { retentionKnownStable: false },
    ),
    knownAndStable(
      "leak",
      text(
        "Plas ophouden: was dit er al vóór deze rugpijn?",
        "Holding urine: was this there before this back pain?",
      ),
      { incontinenceKnownStable: true },
      { incontinenceKnownStable: false },
    ),
    knownAndStable(
      "stool",
      text(
        "Ontlasting: was dit er al vóór deze rugpijn?",
        "Stool: was this there before this back pain?",
      ),
      { bowelKnownStable: true },
      { bowelKnownStable: false },
    ),
  ],
};

const bothLegs: CardTick = {
  id: "both-legs",
  label: text(
    "Nieuw: zwakte, tintelingen of doof gevoel in beide benen",
    "New: weakness, tingling or numbness in both legs",
  ),
  ticked: { bilateralLegNeuro: true },
  clear: { bilateralLegNeuro: false },
  details: [
    {
      id: "both-legs-since",
      legend: text("Sinds wanneer?", "Since when?"),
      shape: "two",
      optional: true,
      options: sinceWhen,
    },
    {
      id: "both-legs-walking",
      legend: text(
        "Alleen bij lopen, en over zodra je zit?",
        "Only when walking, and gone once you sit?",
      ),
      optional: true,
      after: [{ question: "both-legs-since", options: ["longer"] }],
      ...yesNo(
        { walkingBringsLegSymptoms: true, sittingRelievesLegs: true },
        {
          walkingBringsLegSymptoms: false,
        },
      ),
    },
  ],
};

const leg: CardTick = {
  id: "leg",
  label: text(
    "Voet of been zakt weg, ineens onzeker lopen",
    "Foot or leg gives way, or suddenly unsteady walking",
  ),
  ticked: { legWeakness: "severe", gaitUnsteady: true },
  clear: { legWeakness: "none", gaitUnsteady: false },
  details: [
    {
      id: "leg-which",
      legend: text("Wat klopt?", "Which is true?"),
      shape: "list",
      many: true,
      options: [
        oneOfMany(
          "mild",
          text("Minder kracht, maar het been houdt", "Less strength, but the leg holds"),
          { legWeakness: "mild" },
          { legWeakness: "none" },
        ),
        oneOfMany(
          "severe",
          text(
            "Voet klapt of sleept, of het been zakt weg",
            "Foot slaps or drags, or the leg gives way",
          ),
          { legWeakness: "severe" },
          {},
        ),
        oneOfMany(
          "unsteady",
          text("Onzeker of houterig lopen", "Unsteady or clumsy walking"),
          { gaitUnsteady: true },
          { gaitUnsteady: false },
        ),
      ],
    },
    {
      id: "leg-worse",
      legend: text("Wordt de kracht minder?", "Is the strength getting less?"),
      after: [{ question: "leg-which", options: ["mild", "severe"] }],
      ...yesNo({ weaknessProgressive: true }, { weaknessProgressive: false }),
    },
    {
      id: "leg-since",
      legend: text("Sinds wanneer?", "Since when?"),
      shape: "two",
      optional: true,
      options: sinceWhen,
    },
  ],
};

const sudden: CardTick = {
  id: "sudden",
  label: text(
    "Plots hevige of scheurende pijn in rug, zij of buik",
    "Sudden very severe or tearing pain in back, side or belly",
  ),
  ticked: { tearingSuddenSevere: true, onset: "sudden" },
  clear: { tearingSuddenSevere: false },
  details: [
    {
      id: "sudden-how",
      legend: text("Hoe voelt het?", "How does it feel?"),
      shape: "list",
      options: [
        option(
          "tearing",
          text("Scheurend, of de ergste pijn ooit", "Tearing, or the worst pain ever"),
          { tearingSuddenSevere: true, onset: "sudden" },
        ),
        option(
          "constant",
          text("Hevig, en blijft gelijk hoe ik ook beweeg", "Severe, and the same however I move"),
          {
            tearingSuddenSevere: false,
            painUnrelatedToMovement: true,
            onset: "sudden",
          },
        ),
        option("moving", text("Alleen bij bewegen", "Only when I move"), {
          tearingSuddenSevere: false,
          onset: "sudden",
        }),
      ],
    },
  ],
};

const faint: CardTick = {
  id: "faint",
  label: text(
    "Flauwgevallen, klam of benauwd, of druk op borst of tussen schouderbladen",
    "Fainted, clammy or breathless, or pressure on chest or between shoulder blades",
  ),
  ticked: {
    collapseOrClammy: true,
    breathless: true,
    chestPain: true,
    chestPressureRadiating: true,
  },
  clear: {
    collapseOrClammy: false,
    breathless: false,
    chestPain: false,
    chestPressureRadiating: false,
    painOnBreathingIn: false,
  },
  details: [
    {
      id: "faint-which",
      legend: text("Wat klopt?", "Which is true?"),
      shape: "list",
      many: true,
      optional: true,
      options: [
        oneOfMany(
          "collapse",
          text("Flauwgevallen, of bleek, koud en klam", "Fainted, or pale, cold and clammy"),
          { collapseOrClammy: true },
          { collapseOrClammy: false },
        ),
        oneOfMany(
          "breathless",
          text("Benauwd, nieuw of in rust", "Short of breath, new or at rest"),
          { breathless: true },
          { breathless: false },
        ),
        oneOfMany(
          "pressure",
          text(
            "Pijn of druk op de borst, of tussen de schouderbladen",
            "Pain or pressure on the chest, or between the shoulder blades",
          ),
          { chestPain: true, chestPressureRadiating: true },
          { chestPain: false, chestPressureRadiating: false },
        ),
        oneOfMany(
          "breath",
          text("Pijn bij inademen", "Pain on breathing in"),
          { painOnBreathingIn: true },
          { painOnBreathingIn: false },
        ),
      ],
    },
    {
      id: "breath-clot",
      legend: text(
        "Kort geleden een operatie, gips, lange reis of bevalling, of de pil, of ooit een stolsel?",
        "Recent operation, plaster, long journey or childbirth, or the pill, or ever a clot?",
      ),
      after: [{ question: "faint-which", options: ["breath"] }],
      ...yesNo({ clotRisk: true }, { clotRisk: false }),
    },
    {
      id: "breath-leg",
      legend: text("Is één been dikker geworden?", "Has one leg become swollen?"),
      after: [{ question: "faint-which", options: ["breath"] }],
      ...yesNo({ oneSwollenLeg: true }, { oneSwollenLeg: false }),
    },
  ],
};

const fever: CardTick = {
  id: "fever",
  label: text("Koorts, rillingen, verward of erg ziek", "Fever, chills, confused or very ill"),
  ticked: { feverOrChills: true, veryIll: true },
  clear: { feverOrChills: false, veryIll: false },
  details: [
    {
      id: "fever-which",
      legend: text("Wat klopt?", "Which is true?"),
      shape: "list",
      many: true,
      options: [
        oneOfMany(
          "fever",
          text("Koorts of rillingen", "Fever or chills"),
          { feverOrChills: true },
          { feverOrChills: false },
        ),
        oneOfMany(
          "ill",
          text(
            "Verward, suf, schuddende rillingen, of erg ziek",
            "Confused, drowsy, shaking chills, or very ill",
          ),
          { veryIll: true },
          { veryIll: false },
        ),
      ],
    },
  ],
};

const standing: CardTick = {
  id: "standing",
  label: text("Staan of lopen lukt niet", "Unable to stand or walk"),
  ticked: { cannotStandOrWalk: true },
  clear: { cannotStandOrWalk: false },
  details: [],
};

/** Judged the moment its button is pressed: what is on it cannot wait for the other cards. */
export const cardNow: TickCard = {
  kind: "ticks",
  id: "now",
  title: text("Heb je dit nu?", "Is any of these true right now?"),
  lead: text("Tik aan wat klopt. Lees alles.", "Tick what is true. Read it all."),
  why: text(
    "Deze klachten zijn zeldzaam bij rugpijn. Als ze er zijn, telt de tijd. Daarom staan ze vooraan. De knop staat onderaan, zodat je elke regel langskomt.",
    "These signs are rare with back pain. If they are there, time counts. So they come first. The button is at the end, so that you pass every line.",
  ),
  ticks: [saddle, bladder, bothLegs, leg, sudden, faint, fever, standing],
  notSure: {
    label: text("Niet zeker over deze 3", "Not sure about these three"),
    about: ["saddle", "bladder", "both-legs"],
    says: {
      saddleNumbness: null,
      sexualDysfunctionNew: null,
      bladderRetention: null,
      bladderIncontinence: null,
      bowelControlLoss: null,
      bilateralLegNeuro: null,
    },
  },
};
