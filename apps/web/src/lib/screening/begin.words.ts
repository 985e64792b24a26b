import type { Text } from "@wervel/model";

export const beginWords = {
  screen: { nl: "Doe de screening", en: "Do the screening" },
} as const satisfies Record<string, Text>;
