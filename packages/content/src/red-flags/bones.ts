/** Sudden or severe new pain where bones may be weak. */
import { all, any, atLeast, atMost, oneOf, yes } from "../asking.ts";
import { boneRisk, unassessed } from "../screening-terms.ts";
import type { ScreeningFlag } from "./screening-flag.ts";

const severalFlags = { source: "downie-2013", at: "several signs together 90 % (34-99)" } as const;
const noBoneSigns = {
  ageYears: 50,
  sex: "male",
  osteoporosisKnown: false,
  previousFragilityFracture: false,
  corticosteroidsLong: false,
  heightLossOrKyphosis: false,
  bmi: 24,
} as const;

export const boneFlags = [
  {
    id: "FR-1",
    when: all(
      atMost("episodeDays", 42),
      any(
        all(boneRisk, any(oneOf("onset", "sudden"), atLeast("painNow", 7))),
        all(
          any(atLeast("ageYears", 70), yes("corticosteroidsLong")),
          oneOf("onset", "sudden"),
          atLeast("painNow", 7),
        ),
      ),
    ),
    urgency: "same_day",
    says: {
      nl: "Plotse of hevige nieuwe pijn, terwijl je botten zwakker kunnen zijn.",
      en: "Sudden or severe new pain, while your bones may be weaker.",
    },
    gist: {
      nl: "Plotse of hevige pijn met twee of meer botrisico’s, ook zonder val.",
      en: "Sudden or severe new pain with two or more bone-risk factors, even without a fall.",
    },
    asked: "cards",
    sources: [severalFlags, { source: "henschke-2009", at: "age, steroids" }],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [
        { episodeDays: 42, ageYears: 70, osteoporosisKnown: true, onset: "sudden" },
        { episodeDays: 5, ageYears: 71, heightLossOrKyphosis: true, painNow: 7 },
        { episodeDays: 5, ageYears: 70, onset: "sudden", painNow: 7 },
        { episodeDays: 5, ageYears: 40, corticosteroidsLong: true, onset: "sudden", painNow: 7 },
        { episodeDays: 5, ageYears: 65, sex: "female", bmi: 19, painNow: 8 },
      ],
      no: [
        { episodeDays: 43, ageYears: 80, osteoporosisKnown: true, onset: "sudden", painNow: 9 },
        { ...noBoneSigns, episodeDays: 5, onset: "sudden", painNow: 9 },
        { ...noBoneSigns, ageYears: 70, episodeDays: 5, onset: "sudden", painNow: 6 },
        // age and sex alone are not enough
        {
          ...noBoneSigns,
          ageYears: 75,
          sex: "female",
          episodeDays: 5,
          onset: "gradual",
          painNow: 9,
        },
      ],
      unknown: [{}, { episodeDays: 5, ageYears: 70, onset: "sudden" }],
    },
  },
  {
    id: "FR-2",
    when: all(
      any(
        yes("osteoporosisKnown"),
        yes("previousFragilityFracture"),
        yes("corticosteroidsLong"),
        yes("heightLossOrKyphosis"),
      ),
      atMost("episodeDays", 84),
    ),
    urgency: "gp_week",
    says: {
      nl: "Nieuwe rugpijn met botontkalking, een eerdere breuk, lang prednison of kleiner worden.",
      en: "New back pain with brittle bones, an earlier fracture, long prednisone use or getting shorter.",
    },
    gist: {
      nl: "Nieuwe rugpijn bij bekende botzwakte, langdurige corticosteroïden of lengteverlies.",
      en: "New back pain with known bone weakness, long steroid use or height loss.",
    },
    asked: "cards",
    sources: [
      { source: "downie-2013", at: "prolonged corticosteroids 33 % (10-67)" },
      { source: "kngf-2013", at: "signs of fracture" },
    ],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [
        { osteoporosisKnown: true, episodeDays: 84 },
        { previousFragilityFracture: true, episodeDays: 1 },
        { corticosteroidsLong: true, episodeDays: 20 },
        { heightLossOrKyphosis: true, episodeDays: 20 },
      ],
      no: [
        { osteoporosisKnown: true, episodeDays: 85 },
        { ...noBoneSigns, episodeDays: 3 },
      ],
      unknown: [{}, { osteoporosisKnown: true }],
    },
  },
  {
    id: "FR-3",
    when: all(
      atLeast("ageYears", 70),
      atMost("episodeDays", 42),
      unassessed,
      any(oneOf("onset", "sudden"), atLeast("painNow", 7), yes("firstEverBackPain")),
    ),
    urgency: "gp_week",
    says: {
      nl: "Nieuwe rugpijn vanaf 70 jaar, plots begonnen, hevig, of voor het eerst.",
      en: "New back pain from age 70, sudden, severe, or the first ever.",
    },
    gist: {
      nl: "Nieuwe rugpijn bij 70-plus: plots, hevig of eerste keer.",
      en: "New back pain at 70+ that is sudden, severe or the first ever.",
    },
    asked: "cards",
    sources: [
      { source: "downie-2013", at: "older age 9 % (3-25)" },
      { source: "henschke-2009", at: "age" },
    ],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [
        { ageYears: 70, episodeDays: 42, onset: "sudden" },
        { ageYears: 70, episodeDays: 3, painNow: 7 },
        { ageYears: 70, episodeDays: 3, firstEverBackPain: true },
      ],
      no: [
        { ageYears: 69, episodeDays: 3, onset: "sudden" },
        { ageYears: 70, episodeDays: 43, onset: "sudden" },
        { ageYears: 70, episodeDays: 3, onset: "sudden", assessedUnchanged: true },
        { ageYears: 70, episodeDays: 3, onset: "gradual", painNow: 6, firstEverBackPain: false },
      ],
      unknown: [{}, { ageYears: 70 }],
    },
  },
  {
    id: "FR-4",
    when: all(boneRisk, unassessed),
    urgency: "gp_week",
    says: {
      nl: "Meer dan één teken dat je botten zwakker kunnen zijn.",
      en: "More than one sign that your bones may be weaker.",
    },
    gist: {
      nl: "Twee of meer botrisico’s, waarvan één los van leeftijd en geslacht.",
      en: "Two or more bone-risk factors, at least one beyond age and sex.",
    },
    asked: "cards",
    sources: [severalFlags, { source: "kngf-2013", at: "signs of fracture" }],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [
        { ageYears: 70, corticosteroidsLong: true },
        { osteoporosisKnown: true, heightLossOrKyphosis: true },
        { ageYears: 65, sex: "female", bmi: 19.9 },
      ],
      no: [
        { ...noBoneSigns, ageYears: 75, sex: "female" },
        { ...noBoneSigns, osteoporosisKnown: true },
        { ...noBoneSigns, osteoporosisKnown: true, previousFragilityFracture: true },
        { ...noBoneSigns, ageYears: 69, corticosteroidsLong: true },
        { ageYears: 70, corticosteroidsLong: true, assessedUnchanged: true },
      ],
      unknown: [{}, { ageYears: 70 }],
    },
  },
] as const satisfies readonly ScreeningFlag[];
