/** Whom to call where. Dated data: an old number is worse than none. */
import type { Text } from "@wervel/model";

export const countries = ["NL", "BE", "elsewhere"] as const;
export type Country = (typeof countries)[number];

export type PhoneNumber = {
  readonly id: string;
  readonly country: Country;
  readonly name: Text;
  /** Absent when it differs by place: then `how` says where to find it. */
  readonly dial?: string;
  readonly how: Text;
  readonly seen: "page" | "from memory";
};

/** Check every number again after this day. Nothing is ever dialled by itself. */
export const phoneNumbersReview = { checked: "2026-11-22", checkAgain: "2027-05-22" } as const;

export const phoneNumbers = [
  {
    id: "112-nl",
    country: "NL",
    name: { nl: "Alarmnummer", en: "Emergency number" },
    dial: "112",
    how: { nl: "Dag en nacht.", en: "Day and night." },
    seen: "page",
  },
  {
    id: "gp-nl",
    country: "NL",
    name: { nl: "Huisarts of huisartsenpost", en: "GP or out-of-hours GP" },
    how: {
      nl: "Bel je eigen huisarts. ’s Avonds, ’s nachts en in het weekend hoor je daar het nummer van de spoedpost.",
      en: "Call your own GP. Evenings, nights and weekends, the line gives the number of the out-of-hours post.",
    },
    seen: "page",
  },
  {
    id: "113-nl",
    country: "NL",
    name: { nl: "113 Zelfmoordpreventie", en: "113 suicide prevention" },
    dial: "113",
    how: { nl: "Of gratis 0800-0113, dag en nacht.", en: "Or free on 0800-0113, day and night." },
    seen: "from memory",
  },
  {
    id: "112-be",
    country: "BE",
    name: { nl: "Noodnummer", en: "Emergency number" },
    dial: "112",
    how: { nl: "Dag en nacht.", en: "Day and night." },
    seen: "page",
  },
  {
    id: "1733-be",
    country: "BE",
    name: { nl: "Huisarts van wacht", en: "Out-of-hours GP" },
    dial: "1733",
    how: {
      nl: "Buiten de uren van je eigen huisarts. Geen antwoord? Zoek de wachtpost met je postcode.",
      en: "Outside the hours of your own GP. No answer? Find the duty post by postcode.",
    },
    seen: "page",
  },
  {
    id: "1813-be",
    country: "BE",
    name: { nl: "Zelfmoordlijn", en: "Suicide line" },
    dial: "1813",
    how: { nl: "Dag en nacht.", en: "Day and night." },
    seen: "from memory",
  },
  {
    id: "112-elsewhere",
    country: "elsewhere",
    name: { nl: "Alarmnummer", en: "Emergency number" },
    dial: "112",
    how: {
      nl: "In de hele Europese Unie. Daarbuiten: het noodnummer van dat land.",
      en: "Throughout the European Union. Elsewhere: the emergency number of that country.",
    },
    seen: "from memory",
  },
] as const satisfies readonly PhoneNumber[];
