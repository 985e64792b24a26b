import type { RegionalText } from "../language.ts";
import { syncWords as words } from "./sync.words.ts";

/** A name to begin with; the person knows better. */
export const usualDeviceName = (): RegionalText =>
  /Mobi|Android|iPhone/u.test(navigator.userAgent) ? words.phone : words.computer;
