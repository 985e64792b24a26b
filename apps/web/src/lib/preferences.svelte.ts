import type { Language } from "@wervel/model";

export const countries = ["nl", "be", "elsewhere"] as const;
/** Where help is called: it sets words and phone numbers, never the language. */
export type Country = (typeof countries)[number];

export const themes = ["device", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const textSizes = ["normal", "large", "largest"] as const;
export type TextSize = (typeof textSizes)[number];

export type Preferences = {
  readonly language?: Language;
  readonly country?: Country;
  readonly theme?: Theme;
  readonly text?: TextSize;
};

// The early script in app.html reads the same key before the first paint.
const storageKey = "wervel.preferences";

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((candidate) => candidate === value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Reads what a browser kept; anything unknown is left out rather than trusted. */
export function parsePreferences(stored: string | null): Preferences {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? "{}");
  } catch {
    return {};
  }
  if (!isObject(value)) return {};
  const language = oneOf(["nl", "en"], value["language"]);
  const country = oneOf(countries, value["country"]);
  const theme = oneOf(themes, value["theme"]);
  const text = oneOf(textSizes, value["text"]);
  return {
    ...(language && { language }),
    ...(country && { country }),
    ...(theme && { theme }),
    ...(text && { text }),
  };
}

let chosen = $state.raw<Preferences>({});

/** Read once in the browser; prerendered pages know no one, so they show the defaults. */
export const loadPreferences = (): void => {
  chosen = parsePreferences(localStorage.getItem(storageKey));
};

export const preferences = {
  get country(): Country {
    return chosen.country ?? "nl";
  },
  get theme(): Theme {
    return chosen.theme ?? "device";
  },
  get text(): TextSize {
    return chosen.text ?? "normal";
  },
};

/** Keeps a choice and shows it at once. */
export function prefer(choice: Preferences): void {
  chosen = { ...chosen, ...choice };
  localStorage.setItem(storageKey, JSON.stringify(chosen));
  show("theme", preferences.theme, "device");
  show("text", preferences.text, "normal");
}

function show(name: "theme" | "text", value: string, usual: string): void {
  if (value === usual) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}
