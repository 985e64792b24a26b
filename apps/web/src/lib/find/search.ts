import { isProfession, type Practice, type Profession } from "@wervel/model";
import { areaOf, type Near, nearest, type PostcodeArea, postcodeDigits } from "@wervel/wervel";
import { openState } from "./hours-text.ts";

export type Wishes = {
  readonly professions: readonly Profession[];
  readonly openNow: boolean;
  readonly wheelchair: boolean;
};

/** The profession that a link asked for; anything else in the address is no wish. */
export function wishedIn(address: URL): readonly Profession[] {
  const asked = address.searchParams.get("for") ?? "";
  return isProfession(asked) ? [asked] : [];
}

export type Search =
  | { readonly is: "no-postcode" | "bad-postcode" | "unknown-area" }
  | { readonly is: "found"; readonly area: PostcodeArea; readonly found: readonly Near[] };

const most = 20;

/** All on the device: the list is in memory, and nothing of this leaves it. */
export function search(
  practices: readonly Practice[],
  postcode: string,
  { professions, openNow, wheelchair }: Wishes,
  now: Date,
): Search {
  if (postcode.trim() === "") return { is: "no-postcode" };
  if (postcodeDigits(postcode) === undefined) return { is: "bad-postcode" };
  const area = areaOf(postcode, practices);
  if (area === undefined) return { is: "unknown-area" };
  const wish = (practice: Practice) =>
    (!openNow || openState(practice.openingHours, now) === "open") &&
    (!wheelchair || practice.wheelchair === true);
  return {
    is: "found",
    area,
    found: nearest(practices, { from: area.at, count: most, professions, wish }),
  };
}
