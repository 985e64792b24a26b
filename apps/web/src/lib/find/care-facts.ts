import { addDays, type LocalDate } from "@wervel/base";
import { questionnaires } from "@wervel/content";
import type { Anamnesis, Questionnaire, ReferralFacts, SelfTestRecord } from "@wervel/model";
import { keptScreening, moodFollowUp, scoresOf } from "@wervel/wervel";
import { profileFacts } from "../profile/profile-facts.ts";
import { newestFirst } from "../self-tests/newest-first.ts";
import type { RecordStore } from "../store/index.ts";

type Reads = Pick<RecordStore, "byKind" | "entriesBetween" | "get">;

/**
 * What a person's own answers already say about whom to turn to. Only what was told is in it;
 * an open question is left out and so sends nobody anywhere.
 */
export async function careFacts(store: Reads, today: LocalDate): Promise<ReferralFacts> {
  const { intake, episodeDays, delayed, risk } = await profileFacts(store, today);
  const tests = newestFirst(await store.byKind("self-test"));
  return {
    ...(await urgencyFact(store)),
    ...(await moodFact(store)),
    ...(await gutFact(store, intake, today)),
    ...intakeFacts(intake),
    slowAfterThreeWeeks: delayed,
    ...(episodeDays === undefined
      ? {}
      : { sixWeeks: episodeDays >= 42, twelveWeeks: episodeDays >= 84 }),
    ...(risk.band === "high" ? { highRisk: true } : {}),
    ...resembles(tests, "hernia", "legPattern"),
    ...resembles(tests, "narrowed-canal", "walkingPattern"),
    ...resembles(tests, "inflammatory", "inflammatoryPattern"),
  };
}

/** The last screening, however old: time alone takes no warning sign away. */
async function urgencyFact(store: Reads): Promise<ReferralFacts> {
  const [last] = newestFirst(await store.byKind("screening"));
  return last === undefined ? {} : { urgency: keptScreening(last).urgency };
}

async function moodFact(store: Reads): Promise<ReferralFacts> {
  const phq4: Questionnaire | undefined = questionnaires.find(({ id }) => id === "phq-4");
  const filledIn = await store.byKind("questionnaire");
  const [last] = newestFirst(filledIn.filter(({ questionnaire }) => questionnaire === phq4?.id));
  if (phq4 === undefined || last === undefined) return {};
  return { moodPositive: moodFollowUp(scoresOf(phq4, last)).offerMoodAdvice };
}

const gutDays = 14;
const gutDaysEnough = 4;
const clearlyThere = 4;

/** Named by a doctor, or clearly there on several of the last fourteen days. */
async function gutFact(store: Reads, intake: Anamnesis, today: LocalDate): Promise<ReferralFacts> {
  if (intake.diagnoses?.includes("irritable-bowel")) return { gutComplaints: true };
  const entries = await store.entriesBetween(addDays(today, 1 - gutDays), today);
  const days = new Set(
    entries.flatMap(({ item, value, day }) =>
      (item === "belly-pain" || item === "bloating") &&
      value.is === "number" &&
      value.number >= clearlyThere
        ? [day]
        : [],
    ),
  );
  return days.size >= gutDaysEnough ? { gutComplaints: true } : {};
}

const mindItems = [
  "stressHigh",
  "fearOfMovement",
  "lowMood",
  "passiveCoping",
  "negativeExpectation",
] as const;
const stiffFrom = 15;
const bones: ReadonlySet<string> = new Set(["osteoporosis", "vertebral-fracture"]);

/** Only what holds is passed on: what is not ticked may just not have been looked at. */
function intakeFacts(intake: Anamnesis): ReferralFacts {
  const mind = mindItems.filter((item) => intake.risk?.[item] === true).length;
  const stiff =
    (intake.stiffnessMinutes ?? 0) >= stiffFrom ||
    intake.symptoms?.stiffness === 2 ||
    intake.qualities?.includes("stiff") === true;
  const brittle =
    intake.diagnoses?.some((name) => bones.has(name)) === true ||
    intake.medicines?.includes("prednisone-like") === true;
  const work =
    intake.impactOn?.includes("work") === true || intake.risk?.heavyOrUnhappyWork === true;
  return {
    ...(mind >= 2 ? { hinderingMind: true } : {}),
    ...(stiff ? { stiff: true } : {}),
    ...(brittle ? { brittleBones: true } : {}),
    ...(work ? { workHindered: true } : {}),
    ...(intake.pregnancy === "yes" ? { pregnant: true } : {}),
  };
}

type Pattern = "legPattern" | "walkingPattern" | "inflammatoryPattern";

function resembles(newest: readonly SelfTestRecord[], test: string, fact: Pattern): ReferralFacts {
  const likeness = newest.find((record) => record.test === test)?.outcome?.["likeness"];
  return likeness === "alike" || likeness === "partly" ? { [fact]: true } : {};
}
