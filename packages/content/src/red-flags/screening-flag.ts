import type { RedFlag, ScreeningQuestions } from "@wervel/model";
import type { ScreeningSourceId } from "../screening-sources.ts";

/** A warning sign over the screening's questions, with sources that exist. */
export type ScreeningFlag = Omit<RedFlag<ScreeningQuestions>, "sources"> & {
  readonly sources: readonly { readonly source: ScreeningSourceId; readonly at: string }[];
};
