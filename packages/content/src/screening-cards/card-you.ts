import type { CardOption, CardTick, ScreeningAnswers, Text, TickCard } from "@wervel/model";
import { oneOfMany, option, text, yesNo } from "./answers.ts";

const plain = (
  id: string,
  label: Text,
  ticked: ScreeningAnswers,
  clear: ScreeningAnswers,
): CardTick => ({
  id,
  label,
  ticked,
  clear,
  details: [],
});

const which = (id: string, options: readonly CardOption[]) =>
  ({
    id,
    legend: text("Wat klopt?", "Which is true?"),
    shape: "list",
    many: true,
    options,
  }) as const;

const accident: CardTick = {
  id: "accident",
  label: text("Ongeluk, val of klap", "Accident, fall or knock"),
  ticked: { traumaSeverity: "major" },
  clear: { traumaSeverity: "none" },
  details: [
    {
      id: "accident-how",
      legend: text("Hoe zwaar was het?", "How serious was it?"),
      shape: "list",
      options: [
        {
          ...option("minor", text("Licht", "Minor"), { traumaSeverity: "minor" }),
          under: text("gestruikeld, gestoten", "tripped, knocked"),
        },
        {
          ...option("major", text("Zwaar", "Serious"), { traumaSeverity: "major" }),
          under: text(
            "verkeer, van hoger dan 1 meter, trap, harde klap",
            "traffic, from higher than 1 metre, stairs, heavy blow",
          ),
        },
      ],
    },
    {
      id: "accident-when",
      legend: text("Wanneer?", "When?"),
      shape: "two",
      options: [
        option(
          "today",
          text("vandaag of gisteren", "today or yesterday"),
          { traumaDaysAgo: 0 },
          { traumaDaysAgo: 1 },
        ),
        option("week", text("deze week", "this week"), { traumaDaysAgo: 2 }, { traumaDaysAgo: 7 }),
        option(
          "fortnight",
          text("tot 2 weken", "up to 2 weeks"),
          { traumaDaysAgo: 8 },
          { traumaDaysAgo: 14 },
        ),
        option(
          "weeks",
          text("tot 6 weken", "up to 6 weeks"),
          { traumaDaysAgo: 15 },
          { traumaDaysAgo: 42 },
        ),
        option(
          "months",
          text("tot 3 maanden", "up to 3 months"),
          { traumaDaysAgo: 43 },
          { traumaDaysAgo: 90 },
        ),
        option("longer", text("langer geleden", "longer ago"), { traumaDaysAgo: 91 }),
      ],
    },
    {
      id: "accident-stand",
      legend: text("Kun je staan en lopen?", "Can you stand and walk?"),
      ...yesNo({}, { cannotStandOrWalk: true }),
    },
  ],
};

const cancer: CardTick = {
  id: "cancer",
  label: text("Kanker, nu of vroeger", "Cancer, now or in the past"),
  ticked: { cancerHistory: "current" },
  clear: { cancerHistory: "none" },
  details: [
    {
      id: "cancer-when",
      legend: text("Nu of vroeger?", "Now or in the past?"),
      shape: "even",
      options: [
        option("now", text("nu", "now"), { cancerHistory: "current" }),
        option("past", text("vroeger", "in the past"), { cancerHistory: "past" }),
      ],
    },
    {
      id: "cancer-skin",
      legend: text(
        "Was het alleen basaalcelkanker van de huid?",
        "Was it only basal-cell cancer of the skin?",
      ),
      ...yesNo({ onlyBasalCellSkinCancer: true }, { onlyBasalCellSkinCancer: false }),
    },
  ],
};

const bones: CardTick = {
  id: "bones",
  label: text(
    "Botontkalking, kleiner geworden, of lang prednison",
    "Brittle bones, grown shorter, or long on prednisone",
  ),
  ticked: {
    osteoporosisKnown: true,
    previousFragilityFracture: true,
    corticosteroidsLong: true,
    heightLossOrKyphosis: true,
  },
  clear: {
    osteoporosisKnown: false,
    previousFragilityFracture: false,
    corticosteroidsLong: false,
    heightLossOrKyphosis: false,
    newLumpOrDeformity: false,
  },
  details: [
    which("bones-which", [
      oneOfMany(
        "osteoporosis",
        text("Botontkalking", "Brittle bones (osteoporosis)"),
        { osteoporosisKnown: true },
        { osteoporosisKnown: false },
      ),
      oneOfMany(
        "fracture",
        text("Eerder iets gebroken bij een kleine val", "Broke something in a small fall before"),
        { previousFragilityFracture: true },
        { previousFragilityFracture: false },
      ),
      oneOfMany(
        "height",
        text("Kleiner geworden, of een krommere rug", "Grown shorter, or a more curved back"),
        { heightLossOrKyphosis: true },
        { heightLossOrKyphosis: false },
      ),
      oneOfMany(
        "prednisone",
        text(
          "Prednison of zoiets, 3 maanden of langer",
          "Prednisone or similar, 3 months or longer",
        ),
        { corticosteroidsLong: true },
        { corticosteroidsLong: false },
      ),
      oneOfMany(
        "lump",
        text(
          "Een nieuwe bult of andere vorm van de rug",
          "A new lump or a changed shape of the back",
        ),
        { newLumpOrDeformity: true },
        { newLumpOrDeformity: false },
      ),
    ]),
  ],
};

const blood: CardTick = {
  id: "blood-thinner",
  label: text("Bloedverdunner of bechterew", "Blood thinner, or ankylosing spondylitis"),
  ticked: { anticoagulant: true, axSpAKnown: true },
  clear: { anticoagulant: false, axSpAKnown: false },
  details: [
    which("blood-which", [
      oneOfMany(
        "thinner",
        text("Bloedverdunner", "Blood thinner"),
        { anticoagulant: true },
        { anticoagulant: false },
      ),
      oneOfMany(
        "axspa",
        text("Bechterew (axiale spondyloartritis)", "Ankylosing spondylitis (axial SpA)"),
        { axSpAKnown: true },
        { axSpAKnown: false },
      ),
    ]),
  ],
};

const immunity: CardTick = {
  id: "immunity",
  label: text(
    "Lage weerstand, gespoten drugs, of onlangs ingreep, ruggenprik of ernstige infectie",
    "Low immunity, injected drugs, or a recent procedure, spinal needle or serious infection",
  ),
  ticked: { immunosuppressed: true, ivDrugUse: true, recentSpinalProcedureOrInfection: true },
  clear: {
    immunosuppressed: false,
    ivDrugUse: false,
    recentSpinalProcedureOrInfection: false,
    spinalNeedleOrSurgery30d: false,
  },
  details: [
    which("immunity-which", [
      oneOfMany(
        "low",
        text("Lage weerstand, door ziekte of medicijnen", "Low immunity, by illness or medicines"),
        { immunosuppressed: true },
        { immunosuppressed: false },
      ),
      oneOfMany(
        "drugs",
        text("Gespoten drugs", "Injected drugs"),
        { ivDrugUse: true },
        { ivDrugUse: false },
      ),
      oneOfMany(
        "procedure",
        text(
          "Ingreep, prik of ernstige infectie, in 3 maanden",
          "Procedure, needle or serious infection, within 3 months",
        ),
        { recentSpinalProcedureOrInfection: true },
        { recentSpinalProcedureOrInfection: false, spinalNeedleOrSurgery30d: false },
      ),
    ]),
    {
      id: "procedure-back",
      legend: text(
        "Een naald of operatie in je rug, in de laatste 30 dagen?",
        "A needle or operation in your back, in the last 30 days?",
      ),
      after: [{ question: "immunity-which", options: ["procedure"] }],
      ...yesNo({ spinalNeedleOrSurgery30d: true }, { spinalNeedleOrSurgery30d: false }),
    },
    {
      id: "procedure-head",
      legend: text(
        "Ook erge hoofdpijn, of anders zien?",
        "Also severe headache, or changed vision?",
      ),
      after: [{ question: "procedure-back", options: ["yes"] }],
      ...yesNo({ severeHeadacheOrVision: true }, {}),
    },
  ],
};

const aorta: CardTick = {
  id: "aorta",
  label: text(
    "Verwijde buikslagader, kloppen in je buik",
    "Widened belly artery, or throbbing in your belly",
  ),
  ticked: { knownAAA: true, pulsatingAbdomen: true },
  clear: { knownAAA: false, pulsatingAbdomen: false },
  details: [
    which("aorta-which", [
      oneOfMany(
        "known",
        text("Een arts zei: verwijde buikslagader", "A doctor said: widened belly artery"),
        { knownAAA: true },
        { knownAAA: false },
      ),
      oneOfMany(
        "throb",
        text("Kloppend gevoel in mijn buik", "Throbbing feeling in my belly"),
        { pulsatingAbdomen: true },
        { pulsatingAbdomen: false },
      ),
    ]),
  ],
};

const skinAndEye: CardTick = {
  id: "skin-eye",
  label: text(
    "Blaasjes in een streep, rood pijnlijk oog",
    "Blisters in a band, or a red painful eye",
  ),
  ticked: { bandRash: true, redPainfulEye: true },
  clear: { bandRash: false, redPainfulEye: false },
  details: [
    which("skin-which", [
      oneOfMany(
        "rash",
        text("Blaasjes in een streep", "Blisters in a band"),
        { bandRash: true },
        { bandRash: false },
      ),
      oneOfMany(
        "eye",
        text("Een rood pijnlijk oog", "A red painful eye"),
        { redPainfulEye: true },
        { redPainfulEye: false },
      ),
    ]),
  ],
};

export const youTicks = {
  accident,
  cancer,
  weight: plain(
    "weight",
    text("Afgevallen zonder reden", "Weight loss without a reason"),
    { weightLossUnintended: true },
    { weightLossUnintended: false },
  ),
  night: plain(
    "night",
    text("’s Nachts erger, ook anders liggend", "Worse at night, also when lying differently"),
    { nightPain: "worse" },
    { nightPain: "none" },
  ),
  constant: plain(
    "constant",
    text("Pijn die nooit verandert", "Pain that never changes"),
    { painUnrelatedToMovement: true },
    { painUnrelatedToMovement: false },
  ),
  bones,
  blood,
  immunity,
  aorta,
  skinAndEye,
} as const satisfies Record<string, CardTick>;

export const cardYouWords = {
  title: text("Past dit bij jou?", "Does this fit you?"),
  lead: text("Tik aan wat klopt.", "Tick what is true."),
} satisfies Pick<TickCard, "title" | "lead">;
