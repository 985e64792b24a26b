import type { Language, Text } from "@wervel/model";
import type {
  PatternFinding,
  PatternRun,
  PatternVerdict,
  SkipReason,
  Tier,
  WithheldReason,
} from "./report.ts";

/** What each tier lets us say; never more. */
export const tierWords = {
  pattern: {
    nl: "Dit gaat vaak samen. Dat bewijst geen oorzaak.",
    en: "These often go together. That does not prove a cause.",
  },
  "first-sign": {
    nl: "Eerste aanwijzing. Dit kan heel goed toeval zijn.",
    en: "A first sign. This may very well be chance.",
  },
  withdrawn: {
    nl: "Dit zagen we eerder. Nu zien we het niet meer terug.",
    en: "We saw this before. We no longer see it now.",
  },
} as const satisfies Record<Tier, Text>;

export const skipWords = {
  "too-few-values": {
    nl: "nog geen 20 dagen ingevuld",
    en: "not yet 20 days filled in",
  },
  "too-few-days-each-way": {
    nl: "nog geen 6 dagen met en 6 dagen zonder",
    en: "not yet 6 days with and 6 days without",
  },
  "too-little-variation": {
    nl: "bijna elke dag hetzelfde",
    en: "nearly the same every day",
  },
  "too-few-changes": {
    nl: "begonnen en zo gebleven; kijk daarvoor bij behandelingen",
    en: "started and stayed; see treatments for this",
  },
  "done-because-of-pain": {
    nl: "dit doe je omdat je pijn hebt, dus het volgt de pijn",
    en: "you do this because of pain, so it follows the pain",
  },
  "not-a-suspect": {
    nl: "zo vroeg kijken we alleen naar wat je zelf vermoedt",
    en: "this early we only look at what you suspect yourself",
  },
} as const satisfies Record<SkipReason, Text>;

export const withheldWords = {
  weekday: {
    nl: "hoort bij een vaste dag van de week",
    en: "belongs to a fixed day of the week",
  },
  rival: {
    nl: "iets anders in je dagboek verklaart het beter",
    en: "something else in your diary explains it better",
  },
  "moves-with-cycle": {
    nl: "loopt mogelijk mee met een maandritme",
    en: "may move along with a monthly rhythm",
  },
  "runs-alike": {
    nl: "twee golven kunnen ook toevallig gelijk lopen",
    en: "two waves can also run alike by chance",
  },
  "few-days-carry-it": {
    nl: "rust op maar een paar dagen",
    en: "rests on only a few days",
  },
  "not-estimable": {
    nl: "niet los te zien van je eigen beloop",
    en: "cannot be told apart from your own course",
  },
} as const satisfies Record<WithheldReason, Text>;

export const patternWords = {
  /** The promise that was measured; see docs/methods/patterns.md. */
  guarantee: {
    nl: "In een dagboek zonder enig verband laat Wervel hooguit ongeveer 1 op de 10 keer toch iets zien.",
    en: "In a diary without any link, Wervel shows something at most about 1 time in 10.",
  },
  sameDay: {
    nl: "Op dezelfde dag. Wat eerst kwam, weten we niet.",
    en: "On the same day. Which came first, we do not know.",
  },
  hiddenDriver: {
    nl: "Iets wat je niet opschrijft kan allebei bewegen.",
    en: "Something you do not write down may move both.",
  },
  trackCycle: {
    nl: "Je pijn lijkt een maandritme te hebben. Heb je een menstruatie, houd die dan bij.",
    en: "Your pain seems to have a monthly rhythm. If you have periods, note them down.",
  },
  onlyBadDays: {
    nl: "Dit geldt alleen voor dagen waarop je invult.",
    en: "This holds only for days that you fill in.",
  },
  nothingTestable: {
    nl: "Nog niets wisselt genoeg om naar te kijken.",
    en: "Nothing varies enough to look at yet.",
  },
  nothingYet: {
    nl: "Niets gezien betekent nog niet dat er niets is.",
    en: "Nothing seen does not yet mean there is nothing.",
  },
} as const satisfies Record<string, Text>;

/** The answer in one or two sentences. "Nothing found" and "too early" are good answers. */
export function sayVerdict(verdict: PatternVerdict, run: PatternRun): Text {
  if (verdict.kind === "too-early") return sayTooEarly(verdict.daysNeeded);
  if (verdict.kind === "nothing-testable") return patternWords.nothingTestable;
  if (verdict.kind === "found") return patternWords.guarantee;
  const points = usuallySeen(run);
  const count = run.factorsTested.length;
  return {
    nl: `Gezocht in ${count} ${count === 1 ? "factor" : "factoren"}, niets gevonden. ${points === undefined ? patternWords.nothingYet.nl : `Een verschil van ${decimal(points, "nl")} punten zouden we nu meestal zien.`}`,
    en: `Searched ${count} ${count === 1 ? "factor" : "factors"}, found nothing. ${points === undefined ? patternWords.nothingYet.en : `A difference of ${decimal(points, "en")} points would usually show by now.`}`,
  };
}

const sayTooEarly = (days: number): Text => ({
  nl: `Nog te vroeg. Nog ${days} ${days === 1 ? "dag" : "dagen"} met een pijnscore, dan kijken we.`,
  en: `Too early. ${days} more ${days === 1 ? "day" : "days"} with a pain score, and we look.`,
});

/** The middle one of the smallest differences that would usually show. */
function usuallySeen({ detectable }: PatternRun): number | undefined {
  const points = detectable.map((one) => one.points).sort((a, b) => a - b);
  return points[Math.floor(points.length / 2)];
}

/** What one find says, as a list of sentences: size, delay, tier, and what it cannot say. */
export function sayFinding(
  finding: PatternFinding,
  nameOf: (factor: string) => Text,
): readonly Text[] {
  const rivals = finding.notSeparableFrom.map(nameOf);
  return [
    sayEffect(finding, nameOf(finding.factor)),
    ...(finding.lagDays === 0 ? [patternWords.sameDay] : []),
    ...(rivals.length > 0 ? [sayCannotSeparate(nameOf(finding.factor), rivals)] : []),
    tierWords[finding.tier],
    patternWords.hiddenDriver,
  ];
}

function sayEffect({ effectPoints, ci90, lagDays, sign }: PatternFinding, name: Text): Text {
  const [near, far] = sign === 1 ? ci90 : [-ci90[1], -ci90[0]];
  const size = (language: Language) =>
    [Math.abs(effectPoints), near, far].map((value) => decimal(value, language));
  const [pointsNl = "", lowNl = "", highNl = ""] = size("nl");
  const [pointsEn = "", lowEn = "", highEn = ""] = size("en");
  return {
    nl: `${name.nl}: ${delay(lagDays).nl} ongeveer ${pointsNl} ${sign === 1 ? "punten meer" : "punten minder"} pijn (tussen ${lowNl} en ${highNl}).`,
    en: `${name.en}: ${delay(lagDays).en} about ${pointsEn} points ${sign === 1 ? "more" : "less"} pain (between ${lowEn} and ${highEn}).`,
  };
}

/** When the pain shows, seen from the factor. */
export function delay(lagDays: number): Text {
  if (lagDays === 0) return { nl: "dezelfde dag", en: "the same day" };
  if (lagDays === 1) return { nl: "een dag later", en: "a day later" };
  return { nl: `${lagDays} dagen later`, en: `${lagDays} days later` };
}

function sayCannotSeparate(name: Text, rivals: readonly Text[]): Text {
  const list = (language: Language, or: string) =>
    [name, ...rivals].map((text) => text[language]).join(` ${or} `);
  return {
    nl: `Het kan ${list("nl", "of")} zijn. Een proef haalt ze uit elkaar.`,
    en: `It may be ${list("en", "or")}. An experiment can tell them apart.`,
  };
}

/** One decimal, as people write it, with a true minus sign. */
function decimal(value: number, language: Language): string {
  const text = (Math.round(value * 10) / 10 || 0).toFixed(1).replace("-", "−");
  return language === "nl" ? text.replace(".", ",") : text;
}
