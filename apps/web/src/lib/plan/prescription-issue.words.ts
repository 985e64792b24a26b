import type { PrescriptionIssue, Text } from "@wervel/model";

/** What is wrong with a file, so that whoever made it can mend it. */
export function prescriptionIssueInWords(issue: PrescriptionIssue): Text {
  switch (issue.kind) {
    case "not-json":
      return { nl: "Het is geen bestand van Wervel.", en: "It is not a Wervel file." };
    case "not-a-prescription":
      return {
        nl: "Het is geen voorschrift van oefeningen.",
        en: "It is not a prescription of exercises.",
      };
    case "newer-version":
      return {
        nl: `Het is gemaakt met versie ${issue.got}. Wij kennen versie ${issue.known}.`,
        en: `It was made with version ${issue.got}. We know version ${issue.known}.`,
      };
    case "unknown-exercise":
      return {
        nl: `De oefening “${issue.got}” kennen we niet (${issue.path}).`,
        en: `We do not know the exercise “${issue.got}” (${issue.path}).`,
      };
    case "twice":
      return {
        nl: `Oefening ${issue.exercise} staat er twee keer in.`,
        en: `Exercise ${issue.exercise} is in it twice.`,
      };
    case "no-amount":
      return {
        nl: `Bij oefening ${issue.exercise} staat niet hoeveel.`,
        en: `Exercise ${issue.exercise} does not say how much.`,
      };
    case "bad-field":
      return {
        nl: `Bij ${issue.path || "het bestand"} hoort: ${issue.needed}.`,
        en: `At ${issue.path || "the file"} it needs: ${issue.needed}.`,
      };
  }
}
