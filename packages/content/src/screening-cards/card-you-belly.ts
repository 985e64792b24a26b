import type { CardTick } from "@wervel/model";
import { oneOfMany, option, text, yesNo } from "./answers.ts";

export const belly: CardTick = {
  id: "belly",
  label: text(
    "Hevige buikpijn, pijngolven in je zij, pijn bij plassen, bloed of zwarte ontlasting",
    "Severe belly pain, waves of pain in your side, painful peeing, blood or black stool",
  ),
  ticked: {
    abdominalPain: "severe",
    flankColic: true,
    urinaryPainOrBlood: true,
    blackTarryStool: true,
  },
  clear: {
    abdominalPain: "none",
    flankColic: false,
    urinaryPainOrBlood: false,
    rectalBleeding: false,
    heavyRectalBleeding: false,
    blackTarryStool: false,
    upperAbdPainToBack: false,
    bowelObstructionSigns: false,
  },
  details: [
    {
      id: "belly-which",
      legend: text("Wat klopt?", "Which is true?"),
      shape: "list",
      many: true,
      options: [
        oneOfMany(
          "severe",
          text("Hevige buikpijn", "Severe belly pain"),
          { abdominalPain: "severe" },
          { abdominalPain: "none" },
        ),
        oneOfMany(
          "upper",
          text("Pijn boven in je buik, door naar je rug", "Upper belly pain, through to your back"),
          { upperAbdPainToBack: true },
          { upperAbdPainToBack: false },
        ),
        oneOfMany(
          "flank",
          text("Pijngolven van je zij naar je lies", "Waves of pain from your side to your groin"),
          { flankColic: true },
          { flankColic: false },
        ),
        oneOfMany(
          "urine",
          text("Pijn bij plassen, of bloed in je plas", "Painful peeing, or blood in your urine"),
          { urinaryPainOrBlood: true },
          { urinaryPainOrBlood: false },
        ),
        oneOfMany(
          "blood",
          text("Rood bloed bij de ontlasting", "Red blood with the stool"),
          { rectalBleeding: true },
          { rectalBleeding: false, heavyRectalBleeding: false },
        ),
        oneOfMany(
          "black",
          text("Zwarte, plakkende ontlasting", "Black, sticky stool"),
          { blackTarryStool: true },
          { blackTarryStool: false },
        ),
        oneOfMany(
          "blocked",
          text(
            "Krampen en braken, geen ontlasting of wind meer",
            "Cramps and vomiting, no stool or wind any more",
          ),
          { bowelObstructionSigns: true },
          { bowelObstructionSigns: false },
        ),
      ],
    },
    {
      id: "belly-vomit",
      legend: text("Moet je steeds braken?", "Do you keep vomiting?"),
      after: [{ question: "belly-which", options: ["upper"] }],
      ...yesNo({ vomitingPersistent: true }, { vomitingPersistent: false }),
    },
    {
      id: "belly-stones",
      legend: text("Had je eerder nierstenen?", "Have you had kidney stones before?"),
      after: [{ question: "belly-which", options: ["flank"] }],
      ...yesNo({ kidneyStonesBefore: true }, { kidneyStonesBefore: false }),
    },
    {
      id: "belly-blood",
      legend: text("Hoeveel bloed?", "How much blood?"),
      shape: "even",
      after: [{ question: "belly-which", options: ["blood"] }],
      options: [
        option("little", text("een beetje", "a little"), { heavyRectalBleeding: false }),
        option("much", text("veel", "a lot"), { heavyRectalBleeding: true }),
      ],
    },
  ],
};

export const pregnancy: CardTick = {
  id: "pregnancy",
  label: text("Zwanger (misschien)", "Pregnant (maybe)"),
  ticked: { possiblyPregnant: true },
  clear: { pregnant: false, possiblyPregnant: false },
  details: [
    {
      id: "pregnant-sure",
      legend: text("Weet je het zeker?", "Do you know for sure?"),
      shape: "even",
      options: [
        option("sure", text("ja, zwanger", "yes, pregnant"), {
          pregnant: true,
          possiblyPregnant: false,
        }),
        option("maybe", text("misschien", "maybe"), { pregnant: false, possiblyPregnant: true }),
      ],
    },
    {
      id: "pregnant-also",
      legend: text("Heb je ook:", "Do you also have:"),
      shape: "list",
      many: true,
      options: [
        oneOfMany(
          "bleeding",
          text("Bloedverlies", "Bleeding"),
          { vaginalBleeding: true },
          { vaginalBleeding: false },
        ),
        oneOfMany(
          "cramps",
          text("Krampen die komen en gaan", "Cramps that come and go"),
          { rhythmicCramps: true },
          { rhythmicCramps: false },
        ),
        oneOfMany(
          "fluid",
          text("Vochtverlies", "Loss of fluid"),
          { fluidLoss: true },
          { fluidLoss: false },
        ),
        oneOfMany("belly", text("Buikpijn", "Belly pain"), { abdominalPain: "mild" }, {}),
        oneOfMany(
          "severe",
          text("Hevige buikpijn", "Severe belly pain"),
          { abdominalPain: "severe" },
          {},
        ),
        oneOfMany(
          "upper",
          text("Pijn boven in je buik, door naar je rug", "Upper belly pain, through to your back"),
          { upperAbdPainToBack: true },
          {},
        ),
        oneOfMany(
          "head",
          text("Erge hoofdpijn, of anders zien", "Severe headache, or changed vision"),
          { severeHeadacheOrVision: true },
          {},
        ),
        option("none", text("Niets hiervan", "None of these")),
      ],
    },
  ],
};
