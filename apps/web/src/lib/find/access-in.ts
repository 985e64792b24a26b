import type { Access, ProfessionContent } from "@wervel/model";
import { preferences } from "../preferences.svelte.ts";

/** Access in the country of the person; elsewhere the Dutch one is shown, with its name. */
export const accessIn = ({ access }: ProfessionContent): Access =>
  preferences.country === "be" ? access.BE : access.NL;
