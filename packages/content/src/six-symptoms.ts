/** Which diary answers show each of the six complaints that the intake asks about. */
import type { CatalogueItem, symptomIds } from "@wervel/model";

export const sixSymptoms = [
  { symptom: "persistent-pain", items: ["pain"] },
  { symptom: "stiffness", items: ["morning-stiffness"] },
  { symptom: "radiation", items: ["radiation"] },
  { symptom: "fatigue-or-sleep", items: ["fatigue", "sleep-quality"] },
  { symptom: "reduced-capacity", items: ["load-capacity"] },
  { symptom: "irritable-or-low", items: ["irritability", "mood"] },
] as const satisfies readonly {
  readonly symptom: (typeof symptomIds)[number];
  readonly items: readonly CatalogueItem[];
}[];
