import type { ImportFormat } from "./sniff.ts";

/** Why nothing could be read of a file at all. */
export type ImportRefusal =
  | { readonly kind: "empty-file" }
  | { readonly kind: "broken-archive" }
  | { readonly kind: "nothing-known"; readonly files: readonly string[] }
  | { readonly kind: "unpacks-too-large" }
  | { readonly kind: "broken-database" }
  | { readonly kind: "other-format"; readonly asked: ImportFormat };
