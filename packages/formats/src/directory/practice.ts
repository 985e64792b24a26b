import { isProfession, type Practice } from "@wervel/model";
import { degrees, type Fields, field, listOf } from "./fields.ts";

/** A practice as our own file keeps it; undefined when a part that it needs is missing. */
export function readPractice(fields: Fields): Practice | undefined {
  const [id, name] = [field(fields, "id"), field(fields, "name")];
  const place = degrees(fields["lat"], fields["lon"]);
  const professions = listOf(fields["professions"]).flatMap((one) =>
    typeof one === "string" && isProfession(one) ? [one] : [],
  );
  if (id === undefined || name === undefined || place === undefined) return undefined;
  if (professions.length === 0) return undefined;
  const { wheelchair } = fields;
  return {
    id,
    name,
    professions,
    ...place,
    ...optional(fields, { street: "street", city: "city", openingHours: "openingHours" }),
    ...contact(fields, "postcode", "phone", "website"),
    ...(typeof wheelchair === "boolean" ? { wheelchair } : {}),
  };
}

type Named = "street" | "city" | "openingHours";

/** Texts that are taken over as they are, under their own names. */
export const optional = (
  fields: Fields,
  keys: Readonly<Record<Named, string>>,
): Partial<Pick<Practice, Named>> => {
  const street = field(fields, keys.street);
  const city = field(fields, keys.city);
  const openingHours = field(fields, keys.openingHours);
  return {
    ...(street === undefined ? {} : { street }),
    ...(city === undefined ? {} : { city }),
    ...(openingHours === undefined ? {} : { openingHours }),
  };
};

/** Only what can be called, and only a web address that is one: these become links. */
export function contact(
  fields: Fields,
  postcodeKey: string,
  phoneKey: string,
  websiteKey: string,
): Partial<Pick<Practice, "postcode" | "phone" | "website">> {
  const postcode = field(fields, postcodeKey)?.toUpperCase().replace(/\s+/gu, " ");
  const phone = field(fields, phoneKey)?.split(";")[0]?.trim();
  const website = field(fields, websiteKey);
  return {
    ...(postcode === undefined ? {} : { postcode }),
    ...(phone !== undefined && /^\+?[\d\s()./-]{6,25}$/u.test(phone) ? { phone } : {}),
    ...(website !== undefined && /^https?:\/\/[^\s"<>]+$/u.test(website) ? { website } : {}),
  };
}
