import type { Text } from "@wervel/model";
import type { LedgerSourceId } from "./ledger-sources.ts";

/** One source on one claim: where it says so, and what it says, in our words. */
export type Voice = {
  readonly source: LedgerSourceId;
  readonly at: string;
  readonly says: Text;
  /** A dissenting voice is shown, never averaged away. */
  readonly dissents?: true;
};

/**
 * What the app states, and who says so. At least one voice: a claim without a source does not
 * compile. `standing` is our reading of the voices together.
 */
export type Claim = {
  readonly id: string;
  readonly says: Text;
  readonly standing: keyof typeof standingNames;
  readonly voices: readonly [Voice, ...Voice[]];
  readonly review: "unreviewed";
};

export const standingNames = {
  supported: { nl: "goed onderbouwd", en: "well supported" },
  some: { nl: "enige steun", en: "some support" },
  disputed: { nl: "bronnen spreken elkaar tegen", en: "sources disagree" },
  association: { nl: "samenhang, geen oorzaak", en: "goes together, not a cause" },
  hypothesis: { nl: "hypothese", en: "hypothesis" },
  unknown: { nl: "onbekend", en: "unknown" },
  against: { nl: "onderzoek spreekt het tegen", en: "research speaks against it" },
} as const satisfies Record<string, Text>;
