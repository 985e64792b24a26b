/** Need to profession: every rule says why in what the person told, and has its own cases. */
import { conditionWords, type ReferralQuestions, type ReferralRule } from "@wervel/model";

const { yes, oneOf, any, all, not, unless } = conditionWords<ReferralQuestions>();
const cite = (source: string, at: string) => [{ source, at }] as const;

export const referralRules = [
  {
    id: "alarm",
    when: oneOf("urgency", "gp_week", "same_day", "emergency"),
    to: ["gp"],
    because: {
      nl: "Bij je laatste vragen gaf je iets aan dat eerst een arts moet zien.",
      en: "In your last answers you reported something that a doctor should see first.",
    },
    first: true,
    sources: cite("physiotherapy-page", "signs for which to see a doctor first"),
    review: "unreviewed",
    cases: {
      yes: [{ urgency: "gp_week" }, { urgency: "emergency", wantsLooser: true }],
      notYes: [{ urgency: "physio" }, {}],
    },
  },
  {
    id: "inflammatory",
    when: yes("inflammatoryPattern"),
    to: ["gp"],
    because: {
      nl: "Je antwoorden op de zelftest over ontsteking vragen om een arts die meekijkt.",
      en: "Your answers to the self-test on inflammation ask for a doctor to look along.",
    },
    first: true,
    sources: cite("kngf-2021", "inflammatory pattern"),
    review: "unreviewed",
    cases: { yes: [{ inflammatoryPattern: true }], notYes: [{ inflammatoryPattern: false }, {}] },
  },
  {
    id: "movement",
    when: any(
      yes("wantsMovement"),
      yes("slowAfterThreeWeeks"),
      yes("sixWeeks"),
      oneOf("urgency", "physio"),
    ),
    to: ["physio", "exercise-therapist"],
    because: {
      nl: "Je wilt opbouwen, of het gaat langzamer dan meestal.",
      en: "You want to build up, or it goes slower than usual.",
    },
    sources: cite("physiotherapy-page", "profile 2; three weeks without improvement"),
    review: "unreviewed",
    cases: {
      yes: [{ wantsMovement: true }, { slowAfterThreeWeeks: true }, { urgency: "physio" }],
      notYes: [{}, { urgency: "self_care", sixWeeks: false }],
    },
  },
  {
    id: "leg",
    when: any(yes("legPattern"), yes("walkingPattern")),
    to: ["physio", "gp"],
    because: {
      nl: "Je klachten in het been lijken op een bekende beschrijving. Laat ze één keer onderzoeken.",
      en: "Your leg complaints resemble a known description. Have them examined once.",
    },
    sources: cite("kngf-2021", "radiating pain"),
    review: "unreviewed",
    cases: {
      yes: [{ legPattern: true }, { walkingPattern: true }],
      notYes: [{}, { legPattern: false }],
    },
  },
  {
    id: "stiff",
    when: all(any(yes("wantsLooser"), yes("stiff")), unless(yes("brittleBones"))),
    to: ["manual-therapist", "physio"],
    because: {
      nl: "Je noemt stijfheid, of minder kunnen bewegen.",
      en: "You mention stiffness, or moving less freely.",
    },
    sources: cite("physiotherapy-page", "stiff joints: mobilisation or manipulation"),
    review: "unreviewed",
    cases: {
      yes: [{ stiff: true }, { wantsLooser: true, brittleBones: false }],
      notYes: [{ stiff: true, brittleBones: true }, {}],
    },
  },
  {
    id: "stiff-brittle",
    when: all(any(yes("wantsLooser"), yes("stiff")), yes("brittleBones")),
    to: ["physio", "gp"],
    because: {
      nl: "Je noemt stijfheid én botontkalking. Dan past oefenen beter dan losmaken met de handen.",
      en: "You mention stiffness and brittle bones. Then exercise fits better than loosening by hand.",
    },
    sources: cite("physiotherapy-page", "manual therapy; not with osteoporosis"),
    review: "unreviewed",
    cases: {
      yes: [{ stiff: true, brittleBones: true }],
      notYes: [{ stiff: true }, { brittleBones: true }],
    },
  },
  {
    id: "mood",
    when: any(yes("wantsCalm"), yes("moodPositive")),
    to: ["gp", "psychologist", "psychosomatic-physio"],
    because: {
      nl: "Je noemt spanning, angst of somberheid. Dat mag er zijn, en er is hulp voor.",
      en: "You mention tension, fear or low mood. That may be there, and there is help.",
    },
    sources: cite(
      "physiotherapy-page",
      "stress, fear and low mood: psychosomatic physio or psychologist",
    ),
    review: "unreviewed",
    cases: {
      yes: [{ wantsCalm: true }, { moodPositive: true }],
      notYes: [{}, { moodPositive: false }],
    },
  },
  {
    id: "hindering",
    when: any(yes("hinderingMind"), yes("highRisk")),
    to: ["psychosomatic-physio", "physio"],
    because: {
      nl: "In je verhaal staan dingen die herstel kunnen tegenhouden.",
      en: "Your story has things that can hold recovery back.",
    },
    sources: cite("kngf-2021", "B.2, factors for lasting complaints"),
    review: "unreviewed",
    cases: {
      yes: [{ highRisk: true }, { hinderingMind: true }],
      notYes: [{}, { highRisk: false }],
    },
  },
  {
    id: "gut",
    when: any(yes("wantsGut"), yes("gutComplaints")),
    to: ["dietitian", "gp"],
    because: {
      nl: "Je buik doet mee in je klachten.",
      en: "Your belly plays a part in your complaints.",
    },
    sources: cite("nice-cg61", "diet advice by a dietitian"),
    review: "unreviewed",
    cases: {
      yes: [{ wantsGut: true }, { gutComplaints: true }],
      notYes: [{}, { gutComplaints: false }],
    },
  },
  {
    id: "feet",
    when: yes("wantsFeet"),
    to: ["podotherapist"],
    because: {
      nl: "Je vraagt naar voeten, schoenen of zolen.",
      en: "You ask about feet, shoes or insoles.",
    },
    sources: cite("physiotherapy-page", "podotherapist among the professions"),
    review: "unreviewed",
    cases: { yes: [{ wantsFeet: true }], notYes: [{}, { wantsFeet: false }] },
  },
  {
    id: "work",
    when: any(yes("wantsWork"), yes("workHindered")),
    to: ["occupational-physician"],
    because: {
      nl: "Je werk speelt mee, of je rug hindert je op je werk.",
      en: "Your work plays a part, or your back hinders you at work.",
    },
    sources: cite("kngf-2021", "work as a factor"),
    review: "unreviewed",
    cases: {
      yes: [{ wantsWork: true }, { workHindered: true }],
      notYes: [{}, { workHindered: false }],
    },
  },
  {
    id: "long",
    when: all(yes("twelveWeeks"), any(yes("highRisk"), yes("hinderingMind"), yes("workHindered"))),
    to: ["rehabilitation", "gp"],
    because: {
      nl: "Het duurt langer dan twaalf weken en er speelt meer mee. Dan past een brede aanpak.",
      en: "It has lasted over twelve weeks and more plays a part. Then a broad approach fits.",
    },
    sources: cite("physiotherapy-page", "profile 3: broad approach"),
    review: "unreviewed",
    cases: {
      yes: [{ twelveWeeks: true, highRisk: true }],
      notYes: [{ twelveWeeks: true }, { highRisk: true }, { twelveWeeks: false, highRisk: true }],
    },
  },
  {
    id: "second-opinion",
    when: yes("wantsSecondOpinion"),
    to: ["gp", "physio"],
    because: {
      nl: "Je plan past niet bij je klachten. Een ander mag meekijken.",
      en: "Your plan does not fit your complaints. Someone else may look along.",
    },
    sources: cite("memory", "second opinion"),
    review: "unreviewed",
    cases: { yes: [{ wantsSecondOpinion: true }], notYes: [{}, { wantsSecondOpinion: false }] },
  },
  {
    id: "pregnant",
    when: all(yes("pregnant"), not(oneOf("urgency", "same_day", "emergency"))),
    to: ["physio", "gp"],
    because: {
      nl: "Je bent zwanger. Een bekkenfysiotherapeut kent rugpijn in deze tijd.",
      en: "You are pregnant. A pelvic physiotherapist knows back pain at this time.",
    },
    sources: cite("physiotherapy-page", "pregnancy"),
    review: "unreviewed",
    cases: {
      yes: [{ pregnant: true, urgency: "physio" }],
      notYes: [{ pregnant: true, urgency: "emergency" }, {}],
    },
  },
] as const satisfies readonly ReferralRule[];
