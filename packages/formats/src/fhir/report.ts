/** What a FHIR document is made from: sections with their words, and the facts under them. */
import type { LocalDate } from "@wervel/base";
import type { BodyRegion, Instant, Language, StoolForm } from "@wervel/model";

/** An answer to one question; a person may choose several. */
export type GivenAnswer = boolean | number | string | readonly string[];

export type AnsweredItem = {
  readonly id: string;
  readonly asks: string;
  readonly given: GivenAnswer;
};

/** One thing a person wrote down, in the unit of its name. Missing days are simply not there. */
export type ReportFact =
  | {
      readonly is: "statement";
      readonly what: string;
      readonly says: string;
      readonly day?: LocalDate;
    }
  | { readonly is: "pain"; readonly day: LocalDate; readonly painNrs: number }
  | {
      readonly is: "place";
      readonly region: BodyRegion;
      readonly name: string;
      readonly meanPainNrs: number;
      readonly days: number;
      readonly from: LocalDate;
      readonly until: LocalDate;
    }
  | { readonly is: "stool-form"; readonly day: LocalDate; readonly form: StoolForm }
  | { readonly is: "stool-times"; readonly day: LocalDate; readonly times: number }
  | { readonly is: "sleep"; readonly day: LocalDate; readonly hours: number }
  | { readonly is: "steps"; readonly day: LocalDate; readonly steps: number }
  | {
      readonly is: "answers";
      readonly id: string;
      readonly title: string;
      readonly at: Instant;
      readonly items: readonly AnsweredItem[];
    }
  | {
      readonly is: "medicine";
      readonly name: string;
      readonly days: number;
      readonly from: LocalDate;
      readonly until: LocalDate;
    }
  | {
      readonly is: "treatment";
      readonly name: string;
      readonly start: LocalDate;
      readonly stop?: LocalDate;
      /** What the diary can say of it, or cannot. */
      readonly says?: string;
    };

export type ReportSection = {
  readonly title: string;
  /** Sentences of the section, as a reader sees them. */
  readonly lines: readonly string[];
  /** A table under them; the first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
  readonly facts: readonly ReportFact[];
};

export type Report = {
  readonly language: Language;
  readonly writtenAt: Instant;
  readonly title: string;
  /** Nothing about who it is, unless the person wrote it down. */
  readonly person: { readonly name?: string };
  readonly sections: readonly ReportSection[];
};
