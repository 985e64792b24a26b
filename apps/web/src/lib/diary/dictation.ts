/** Speaking instead of typing, by the device itself. */
import type { Language } from "@wervel/model";

const tags = { nl: "nl-NL", en: "en-GB" } as const;

type Kit = typeof globalThis.SpeechRecognition;

/**
 * Whether this device turns speech into text without sending it anywhere. A browser that cannot
 * promise that is treated as one that cannot listen: a voice that tells of pain stays here.
 */
export async function canDictate(
  language: Language,
  kit: Kit = globalThis.SpeechRecognition,
): Promise<boolean> {
  const wish = { langs: [tags[language]], processLocally: true } as const;
  try {
    return (await kit?.available?.(wish)) === "available";
  } catch {
    return false; // asked in a way that this browser does not know
  }
}

type Heard = { readonly text: (words: string) => void; readonly end: () => void };

/** Listens until it is stopped; what is heard comes sentence by sentence. */
export function dictate(
  language: Language,
  heard: Heard,
  kit: Kit = globalThis.SpeechRecognition,
): () => void {
  if (kit === undefined) {
    heard.end();
    return () => undefined;
  }
  const ear = new kit();
  ear.lang = tags[language];
  ear.processLocally = true;
  ear.continuous = true;
  ear.onresult = ({ resultIndex, results }) => {
    for (const result of [...results].slice(resultIndex))
      if (result.isFinal) heard.text(result[0]?.transcript.trim() ?? "");
  };
  ear.onend = heard.end;
  ear.onerror = heard.end;
  ear.start();
  return () => ear.stop();
}

/** What was there, and then what was said, with one space between. */
export const joined = (before: string, said: string): string =>
  [before.trimEnd(), said].filter(Boolean).join(" ");
