import type { RegionalText } from "../language.ts";
import type { PairingError } from "./pairing.ts";
import { syncWords as words } from "./sync.words.ts";

/** Every failure in a sentence that says what to do; the kinds of a damaged log share one. */
const said: Readonly<Partial<Record<PairingError["kind"], RegionalText>>> = {
  unreachable: words.noLine,
  "nothing-there": words.nothingThere,
  "old-sheet": words.oldSheet,
  "not-a-code": words.notACode,
  "too-late": words.tooLate,
  removed: words.removedTitle,
};

export const syncErrorText = ({ kind }: { readonly kind: PairingError["kind"] }): RegionalText =>
  said[kind] ?? words.refused;
