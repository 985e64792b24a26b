/** The coach's reasons in words: one for every kind, so that a missing one does not compile. */
import type {
  BodyFact,
  Dose,
  Equipment,
  Exercise,
  Grade,
  MeantFor,
  Pillar,
  SuitedTo,
  Text,
} from "@wervel/model";
import type { Choice, DoseBecause, LeftOut, LevelBecause, NoSession, NotNow } from "@wervel/wervel";

export const factWords = {
  "recent-fracture": {
    nl: "een botbreuk in het laatste half jaar",
    en: "a broken bone in the last half year",
  },
  osteoporosis: { nl: "botontkalking", en: "osteoporosis" },
  "osteoporotic-fracture": {
    nl: "een ingezakte wervel of een breuk door botontkalking",
    en: "a collapsed vertebra or a break through osteoporosis",
  },
  stenosis: { nl: "een nauw wervelkanaal", en: "a narrowed spinal canal" },
  spondylolysis: { nl: "een wervel die verschoven is", en: "a vertebra that has slipped" },
  radicular: { nl: "pijn tot onder de knie", en: "pain below the knee" },
  "severe-leg-pain": { nl: "hevige of toenemende beenpijn", en: "severe or rising leg pain" },
  "new-weakness": { nl: "minder kracht in een been", en: "less strength in a leg" },
  pregnant: { nl: "zwanger", en: "pregnant" },
  "late-pregnancy": { nl: "meer dan 20 weken zwanger", en: "more than 20 weeks pregnant" },
  "pelvic-girdle-pain": { nl: "bekkenpijn", en: "pelvic girdle pain" },
  "abdominal-separation": {
    nl: "buikspieren die uit elkaar staan",
    en: "belly muscles that stand apart",
  },
  "hip-replacement": { nl: "een nieuwe heup", en: "a hip replacement" },
  "knee-replacement": { nl: "een nieuwe knie", en: "a knee replacement" },
  "knee-pain": { nl: "een pijnlijke knie", en: "a painful knee" },
  "wrist-pain": { nl: "een pijnlijke pols", en: "a painful wrist" },
  "shoulder-problem": { nl: "een pijnlijke schouder", en: "a painful shoulder" },
  dizziness: { nl: "duizelig bij bewegen", en: "dizzy when moving" },
  "balance-problem": { nl: "onvast op de benen", en: "unsteady on the feet" },
  "high-blood-pressure": {
    nl: "hoge bloeddruk die niet onder controle is",
    en: "high blood pressure that is not under control",
  },
  "extension-sensitive": { nl: "achterover buigen doet pijn", en: "bending backwards hurts" },
  "flexion-sensitive": { nl: "voorover buigen doet pijn", en: "bending forwards hurts" },
  acute: { nl: "de eerste zes weken", en: "the first six weeks" },
} as const satisfies Record<BodyFact, Text>;

export const equipmentWords = {
  mat: { nl: "mat of kleed", en: "mat or rug" },
  chair: { nl: "stevige stoel", en: "firm chair" },
  band: { nl: "elastische band", en: "elastic band" },
  weights: { nl: "gewichten of volle tassen", en: "weights or full bags" },
  bike: { nl: "hometrainer", en: "exercise bike" },
} as const satisfies Record<Equipment, Text>;

const suitWords = {
  "extension-sensitive": {
    nl: "voorover gaat bij jou makkelijker",
    en: "forwards is easier for you",
  },
  "flexion-sensitive": {
    nl: "achterover gaat bij jou makkelijker",
    en: "backwards is easier for you",
  },
  stenosis: {
    nl: "een ronde rug geeft je benen meer ruimte",
    en: "a rounded back gives your legs more room",
  },
  radicular: { nl: "je pijn gaat je been in", en: "your pain goes into your leg" },
  thoracic: { nl: "je pijn zit hoger in je rug", en: "your pain is higher in your back" },
  "buttock-pain": { nl: "je pijn zit ook in je bil", en: "your pain is also in your buttock" },
  "heavy-work": { nl: "je doet zwaar werk", en: "you do heavy work" },
  stress: { nl: "je noemde veel stress", en: "you mentioned a lot of stress" },
} as const satisfies Record<SuitedTo, Text>;

/** Why this exercise; said after "omdat" or "because". */
export function choiceInWords(choice: Choice): Text {
  switch (choice.is) {
    case "suits":
      return suitWords[choice.what];
    case "everyone":
      return { nl: "ze bij bijna iedereen past", en: "it suits almost everyone" };
    case "calms":
      return { nl: "rust nu helpt om te beginnen", en: "calm helps to begin now" };
    case "as-last-time":
      return { nl: "je ze al kent", en: "you know it already" };
    case "level":
      return { nl: `ze past bij niveau ${choice.level}`, en: `it fits level ${choice.level}` };
    case "control":
      return {
        nl: `je klachten al ${choice.recurrences} keer terugkwamen`,
        en: `your complaints came back ${choice.recurrences} times`,
      };
  }
}

/** Why this much, as a sentence. */
export function doseInWords(because: DoseBecause): Text {
  switch (because.is) {
    case "first-time":
      return { nl: "Nieuw: je begint laag.", en: "New: you start low." };
    case "building":
      return { nl: "Gelijk aan de vorige keer.", en: "The same as last time." };
    case "prescribed":
      return {
        nl: `Zo voorgeschreven door ${because.by}, ${because.perWeek} keer per week.`,
        en: `As prescribed by ${because.by}, ${because.perWeek} times a week.`,
      };
    case "stepped-up":
      return {
        nl: `Iets meer, omdat ${because.complete} van de laatste ${because.of} keer goed gingen.`,
        en: `A little more, because ${because.complete} of the last ${because.of} went well.`,
      };
    case "stepped-down":
      return because.why === "failed"
        ? {
            nl: "Iets minder, omdat het twee keer niet lukte.",
            en: "A little less, because it did not work twice.",
          }
        : {
            nl: "Iets minder, omdat je daarna meer pijn had.",
            en: "A little less, because there was more pain afterwards.",
          };
    case "restarted":
      return {
        nl: `Iets lichter, na ${because.afterDays} dagen zonder. Dat is gewoon.`,
        en: `A little lighter, after ${because.afterDays} days without. That is ordinary.`,
      };
    case "at-its-most":
      return {
        nl: "Dit is genoeg. Zwaarder hoeft niet.",
        en: "This is enough. It need not be heavier.",
      };
    case "came-back":
      return { nl: "Terug na een pauze, dus lichter.", en: "Back after a pause, so lighter." };
  }
}

/** Why this level, as a sentence. */
export function levelInWords(because: LevelBecause): Text {
  switch (because.is) {
    case "pain-high":
      return {
        nl: `Vandaag rustig, omdat je pijn ${because.painNrs} is.`,
        en: `Calm today, because your pain is ${because.painNrs}.`,
      };
    case "first-days":
      return {
        nl: `De eerste ${because.days} dagen houden we het rustig.`,
        en: `We keep the first ${because.days} days calm.`,
      };
    case "pain-unknown":
      return {
        nl: "Rustig, omdat we je pijn van nu niet weten.",
        en: "Calm, because we do not know your pain now.",
      };
    case "pain-moderate":
      return {
        nl: "Rustig, omdat je pijn nu boven de 4 is.",
        en: "Calm, because your pain is above 4 now.",
      };
    case "start-active":
      return { nl: "Je begint licht en actief.", en: "You start light and active." };
    case "went-on":
      if (because.change?.why === "two-weeks-well")
        return {
          nl: "Een niveau hoger, omdat het twee weken goed ging.",
          en: "One level up, because two weeks went well.",
        };
      if (because.change?.why === "too-much-twice")
        return {
          nl: "Een niveau lager, omdat het twee keer te veel was.",
          en: "One level down, because it was too much twice.",
        };
      return { nl: "Je gaat verder waar je was.", en: "You go on where you were." };
  }
}

export const paceWords = {
  pain: {
    nl: "Wat pijn mag, tot 5, als het binnen een dag zakt.",
    en: "Some pain is fine, up to 5, if it settles within a day.",
  },
  time: {
    nl: "Je doet wat er staat, op goede en op slechte dagen. Pijn tot 5 verandert dat niet.",
    en: "You do what is planned, on good and bad days. Pain up to 5 does not change that.",
  },
} as const satisfies Record<"pain" | "time", Text>;

export function leftOutInWords(because: LeftOut): Text {
  switch (because.is) {
    case "avoid":
      return factWords[because.fact];
    case "supine-in-pregnancy":
      return {
        nl: "op je rug liggen is na 20 weken zwangerschap af te raden",
        en: "lying on your back is not advised after 20 weeks of pregnancy",
      };
    case "unsupervised-load":
      return { nl: "zwaarder alleen met iemand erbij", en: "heavier only with someone beside you" };
    case "needs":
      return {
        nl: `nodig: ${equipmentWords[because.equipment].nl}`,
        en: `needed: ${equipmentWords[because.equipment].en}`,
      };
  }
}

export function notNowInWords(because: NotNow["because"]): Text {
  if (because.is !== "aside") return leftOutInWords(because);
  return because.why === "leg-further"
    ? {
        nl: "even niet: de pijn ging verder je been in",
        en: "not for now: pain went further down your leg",
      }
    : { nl: "even niet: ze was te zwaar", en: "not for now: it was too heavy" };
}

type Closed = {
  readonly title: Text;
  readonly text: Text;
  readonly to: string;
  readonly does: Text;
};
export const closedWords = {
  alarm: {
    title: { nl: "Eerst laten nakijken", en: "Have it looked at first" },
    text: {
      nl: "Bij je laatste controle kwam een teken naar voren. Zolang dat staat, stellen we geen oefeningen of proeven voor.",
      en: "Your last check showed a sign. While that stands we suggest no exercises or experiments.",
    },
    to: "screening/result",
    does: { nl: "Bekijk de uitkomst", en: "See the result" },
  },
  "no-screening": {
    title: { nl: "Eerst een korte controle", en: "A short check first" },
    text: {
      nl: "Oefenen begint na de controle op alarmsignalen. Dat duurt ongeveer een minuut.",
      en: "Exercise starts after the check for warning signs. It takes about a minute.",
    },
    to: "screening",
    does: { nl: "Doe de controle", en: "Do the check" },
  },
  "old-screening": {
    title: { nl: "Tijd voor een nieuwe controle", en: "Time for a new check" },
    text: {
      nl: "De vorige is meer dan vier weken oud. Daarna gaat je plan verder waar het was.",
      en: "The last one is more than four weeks old. After it your plan goes on where it was.",
    },
    to: "screening",
    does: { nl: "Doe de controle", en: "Do the check" },
  },
  "under-age": {
    title: { nl: "Onder de 18 geen plan van ons", en: "No plan from us under 18" },
    text: {
      nl: "Rugpijn op jonge leeftijd hoort bij een arts of fysiotherapeut.",
      en: "Back pain at a young age belongs with a doctor or physiotherapist.",
    },
    to: "care",
    does: { nl: "Naar Zorg", en: "To Care" },
  },
  "conditions-open": {
    title: { nl: "Wat moeten we weten?", en: "What should we know?" },
    text: {
      nl: "Een paar vragen over je lijf, je spullen en je tijd. Dan maken we een plan.",
      en: "A few questions about your body, your things and your time. Then we make a plan.",
    },
    to: "plan/check",
    does: { nl: "Vul in", en: "Fill in" },
  },
  "new-sign": {
    title: { nl: "Eerst opnieuw de controle", en: "The check again first" },
    text: {
      nl: "Je stopte met iets nieuws. Doe de controle opnieuw, dan kijken we verder.",
      en: "You stopped with something new. Do the check again, then we look further.",
    },
    to: "screening",
    does: { nl: "Doe de controle", en: "Do the check" },
  },
  "diary-sign": {
    title: { nl: "Eerst opnieuw de controle", en: "The check again first" },
    text: {
      nl: "Er staat iets nieuws in je dagboek. Doe eerst de controle. Daarna zie je wat nu past.",
      en: "There is something new in your diary. Do the check first. Then you see what fits now.",
    },
    to: "screening",
    does: { nl: "Doe de controle", en: "Do the check" },
  },
  "nothing-fits": {
    title: { nl: "Nu past geen oefening", en: "No exercise fits now" },
    text: {
      nl: "Met wat je vertelde, blijft er niets over dat wij je alleen laten doen. Een fysiotherapeut kan wel kijken.",
      en: "With what you told us, nothing is left that we let you do alone. A physiotherapist can look.",
    },
    to: "plan/check",
    does: { nl: "Kijk je antwoorden na", en: "Review your answers" },
  },
} as const satisfies Record<NoSession["kind"], Closed>;

/** How much, as people say it: "2 × 8 per kant, 3 tellen vast". */
export function amountInWords(dose: Dose, { perSide }: Pick<Exercise, "perSide">): Text {
  const each = perSide ? { nl: " per kant", en: " each side" } : { nl: "", en: "" };
  const { sets, reps, holdSeconds } = dose;
  if (reps !== undefined) {
    const held =
      holdSeconds === undefined
        ? { nl: "", en: "" }
        : { nl: `, ${holdSeconds} tellen vast`, en: `, ${holdSeconds} counts held` };
    return {
      nl: `${sets} × ${reps}${each.nl}${held.nl}`,
      en: `${sets} × ${reps}${each.en}${held.en}`,
    };
  }
  const long = longInWords(holdSeconds ?? 0);
  const times = sets === 1 ? "" : `${sets} × `;
  return { nl: `${times}${long.nl}${each.nl}`, en: `${times}${long.en}${each.en}` };
}

function longInWords(seconds: number): Text {
  if (seconds < 60) return { nl: `${seconds} tellen`, en: `${seconds} counts` };
  const minutes = String(Math.round(seconds / 30) / 2);
  return minutes === "1"
    ? { nl: "1 minuut", en: "1 minute" }
    : { nl: `${minutes.replace(".", ",")} minuten`, en: `${minutes} minutes` };
}

export const pillarWords = {
  movement: { nl: "Bewegen", en: "Movement" },
  posture: { nl: "Houding en werk", en: "Posture and work" },
  calm: { nl: "Rust en slaap", en: "Calm and sleep" },
  care: { nl: "Verzachten en hulp", en: "Relief and care" },
} as const satisfies Record<Pillar, Text>;

export const gradeWords = {
  A: { nl: "goed onderbouwd", en: "well supported" },
  B: { nl: "redelijk onderbouwd", en: "fairly supported" },
  C: { nl: "zwak onderbouwd", en: "weakly supported" },
  D: { nl: "gebruik, geen onderzoek", en: "custom, no research" },
  X: { nl: "onderzoek spreekt het tegen", en: "research contradicts it" },
} as const satisfies Record<Grade, Text>;

export const meantForWords = {
  everyone: { nl: "past bij iedereen", en: "suits everyone" },
  "profile-1": { nl: "in de eerste zes weken", en: "in the first six weeks" },
  "profile-2": { nl: "na zes weken", en: "after six weeks" },
  "profile-3": { nl: "na twaalf weken", en: "after twelve weeks" },
  "sitting-work": { nl: "omdat je zittend werkt", en: "because you work sitting" },
  "heavy-work": { nl: "omdat je zwaar werk doet", en: "because you do heavy work" },
  "has-work": { nl: "omdat je werkt", en: "because you work" },
  stress: { nl: "omdat je stress noemde", en: "because you mentioned stress" },
  "poor-sleep": { nl: "omdat slapen moeilijk gaat", en: "because sleeping is hard" },
  "low-mood": { nl: "omdat je somberheid noemde", en: "because you mentioned feeling low" },
  "leg-pain": {
    nl: "omdat je pijn in je been noemde",
    en: "because you mentioned pain in your leg",
  },
  recurrent: { nl: "omdat het vaker terugkwam", en: "because it came back before" },
  "moves-little": { nl: "omdat je weinig beweegt", en: "because you move little" },
  smokes: { nl: "omdat je rookt", en: "because you smoke" },
  drinks: { nl: "omdat je alcohol noemde", en: "because you mentioned alcohol" },
  heavier: { nl: "door je lengte en gewicht", en: "from your height and weight" },
  "recent-antibiotics": { nl: "omdat je antibiotica nam", en: "because you took antibiotics" },
  "takes-supplements": {
    nl: "omdat je supplementen noemde",
    en: "because you mentioned supplements",
  },
} as const satisfies Record<MeantFor, Text>;
