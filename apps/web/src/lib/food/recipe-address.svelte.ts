import { recipes } from "@wervel/content";
import type { Recipe } from "@wervel/model";
import { browser } from "$app/environment";
import { page } from "$app/state";

/** The recipe in the address (`?r=pumpkin-soup`); a prerendered page knows no address. */
export function useRecipeInAddress(): { readonly recipe: Recipe | undefined } {
  const recipe = $derived(
    browser ? recipes.find(({ id }) => id === page.url.searchParams.get("r")) : undefined,
  );
  return {
    get recipe() {
      return recipe;
    },
  };
}
