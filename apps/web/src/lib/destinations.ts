import type { Text } from "@wervel/model";
import type { IconName } from "./parts/icons.ts";

export const destinationIds = ["today", "plan", "insight", "knowledge", "care"] as const;
export type DestinationId = (typeof destinationIds)[number];

type Destination = { readonly id: DestinationId; readonly icon: IconName; readonly name: Text };

/** The five places of the app; the id is also the address. */
export const destinations: readonly Destination[] = [
  { id: "today", icon: "today", name: { nl: "Vandaag", en: "Today" } },
  { id: "plan", icon: "plan", name: { nl: "Plan", en: "Plan" } },
  { id: "insight", icon: "insight", name: { nl: "Inzicht", en: "Insights" } },
  { id: "knowledge", icon: "knowledge", name: { nl: "Kennis", en: "Learn" } },
  { id: "care", icon: "care", name: { nl: "Zorg", en: "Care" } },
];
