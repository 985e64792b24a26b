import { flareWarningRules } from "@wervel/content";
import { type FlareDiary, type FlareWarning, flareWarning } from "@wervel/learn";

/** The flare forecast by the rules of the content; `named` are the person's own early signs. */
export const flareWarningOf = (
  diary: FlareDiary,
  question: { readonly named?: readonly string[] } = {},
): FlareWarning => flareWarning(diary, { ...question, rules: flareWarningRules });
