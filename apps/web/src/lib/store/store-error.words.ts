import type { Text } from "@wervel/model";
import type { StoreError } from "./store-error.ts";

/** What failed, that nothing was lost, and one way out. */
export const storeErrorWords = {
  full: {
    says: { nl: "Je toestel heeft geen ruimte meer.", en: "Your device is out of space." },
    do: {
      nl: "Dit is nog niet bewaard. Wat er al stond, staat er nog. Maak ruimte vrij en bewaar opnieuw.",
      en: "This is not saved yet. What was there is still there. Free some space and save again.",
    },
  },
  unavailable: {
    says: {
      nl: "Deze browser bewaart hier niets.",
      en: "This browser keeps nothing here.",
    },
    do: {
      nl: "Dat komt door een privévenster of een instelling. Open Wervel in een gewoon venster.",
      en: "A private window or a setting causes this. Open Wervel in an ordinary window.",
    },
  },
  "other-tab": {
    says: {
      nl: "Wervel staat nog open in een ander tabblad.",
      en: "Wervel is open in another tab.",
    },
    do: {
      nl: "Sluit dat tabblad en laad deze pagina opnieuw.",
      en: "Close that tab and reload this page.",
    },
  },
  "newer-data": {
    says: {
      nl: "Je gegevens zijn van een nieuwere Wervel.",
      en: "Your data come from a newer Wervel.",
    },
    do: {
      nl: "Laad deze pagina opnieuw. Je gegevens zijn er nog.",
      en: "Reload this page. Your data are still there.",
    },
  },
  failed: {
    says: { nl: "Bewaren lukte niet.", en: "Saving did not work." },
    do: {
      nl: "Er is niets veranderd. Probeer het opnieuw.",
      en: "Nothing has changed. Please try again.",
    },
  },
} as const satisfies Readonly<
  Record<StoreError["kind"], { readonly says: Text; readonly do: Text }>
>;
