/** Where a claim was read: a source by its key, and the place in it. */
export type Citation = { readonly source: string; readonly at: string };

/** Whether someone with a licence has read this claim, and when. */
export type Review = "unreviewed" | { readonly by: string; readonly on: string };
