import type { Instant } from "@wervel/model";
import { type Anamnesis, formatAnamnesis, type ProfileRecord } from "@wervel/model";
import { profileId } from "./profile-facts.ts";

const mostVersions = 50;

/** The intake as its next version; what stood there before is kept beside it. */
export function nextIntake(
  before: ProfileRecord | undefined,
  intake: Anamnesis,
  now: Instant,
): ProfileRecord {
  const answers = formatAnamnesis(intake);
  if (before === undefined) return { id: profileId, kind: "profile", changedAt: now, answers };
  const earlier = [{ answers: before.answers, until: now }, ...(before.earlier ?? [])];
  return { ...before, changedAt: now, answers, earlier: earlier.slice(0, mostVersions) };
}
