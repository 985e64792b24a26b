import type { Access, Text } from "@wervel/model";
import type { CareSourceId } from "./care-sources.ts";

const lookedUp = "2026-11";

/** Read on a page of the source. */
export const seenAt = (source: CareSourceId, at: string, referral: Text, cost: Text): Access => ({
  referral,
  cost,
  lookedUp,
  seen: "seen",
  sources: [{ source, at }],
});

/** Known, but not looked up: the app says so beside it. */
export const remembered = (referral: Text, cost: Text): Access => ({
  referral,
  cost,
  lookedUp,
  seen: "from-memory",
  sources: [{ source: "memory", at: "access" }],
});

export const noReferral: Text = {
  nl: "Je kunt rechtstreeks, zonder verwijzing.",
  en: "You can go directly, without a referral.",
};
export const viaGp: Text = {
  nl: "Je gaat met een verwijzing van de huisarts.",
  en: "You go with a referral from a GP.",
};
export const ownRisk: Text = {
  nl: "Basisverzekering. Eerst gaat je eigen risico eraf.",
  en: "Basic insurance. Your excess is used first.",
};
export const physioNl: Text = {
  nl: "Bij rugpijn meestal zelf betalen, of uit een aanvullende verzekering. Kijk in je polis.",
  en: "For back pain you usually pay yourself, or from extra insurance. Check your policy.",
};
export const kineReferral: Text = {
  nl: "Vraag een voorschrift aan je arts. Zonder voorschrift is er geen terugbetaling.",
  en: "Ask your doctor for a prescription. Without one there is no refund.",
};
export const kineCost: Text = {
  nl: "Je betaalt een deel zelf. Lage rugpijn: tot 18 beurten per jaar tegen het gewone tarief.",
  en: "You pay a part yourself. Low back pain: up to 18 sessions a year at the usual rate.",
};
