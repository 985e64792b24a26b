import { allTopicPages } from "../library/pages.ts";
import { treatmentCards } from "../treatments/index.ts";
import type { Claim } from "./claim.ts";

/** A claim with where the app makes it. */
export type LedgerEntry = { readonly claim: Claim; readonly path: string };

/** Every claim of library and treatment guide: what the ledger page and the book print. */
export async function ledger(): Promise<readonly LedgerEntry[]> {
  const pages = await allTopicPages();
  return [
    ...pages.flatMap(([id, { claims }]) =>
      claims.map((claim) => ({ claim, path: `knowledge/${id}` })),
    ),
    ...treatmentCards.map(({ id, claim }) => ({ claim, path: `knowledge/treatments/${id}` })),
  ];
}
