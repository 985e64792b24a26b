import type { Text } from "@wervel/model";
import type { Claim } from "../ledger/claim.ts";

export const librarySections = {
  course: { nl: "Rugpijn en hoe ze verloopt", en: "Back pain and its course" },
  body: { nl: "Lichaam en scan", en: "Body and scan" },
  pain: { nl: "Pijn, slaap en spanning", en: "Pain, sleep and stress" },
  gut: { nl: "Darm en rug", en: "Gut and back" },
  life: { nl: "Bewegen, werk, spullen", en: "Moving, work, things" },
  care: { nl: "Hulp en keuzes", en: "Help and choices" },
} as const satisfies Record<string, Text>;

export type LibrarySection = keyof typeof librarySections;

/** What every list knows of a page, so that the page itself can come later. */
export type TopicEntry = {
  readonly id: string;
  readonly section: LibrarySection;
  readonly title: Text;
  /** What people type when they look for this, in both languages and in Flanders. */
  readonly words: string;
};

export type AskedAndAnswered = {
  readonly ask: Text;
  readonly answer: readonly Text[];
};

/** A page of the library: the short answer first, then why, then what to do, then who says so. */
export type TopicPage = {
  readonly short: Text;
  readonly body: readonly Text[];
  readonly todo?: readonly Text[];
  readonly questions?: readonly AskedAndAnswered[];
  readonly claims: readonly [Claim, ...Claim[]];
  /** Paths inside the app where reading on or doing something helps. */
  readonly see?: readonly string[];
  readonly review: "unreviewed";
};
