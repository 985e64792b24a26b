import type { Encoding } from "./site.ts";

/** The smallest of the encodings at hand that the client's `Accept-Encoding` allows. */
export function chooseEncoding(
  header: string | undefined,
  atHand: { readonly has: (encoding: Encoding) => boolean },
): Encoding {
  const weights = new Map(
    (header ?? "").split(",").map((part) => {
      const [name = "", ...parameters] = part.split(";").map((word) => word.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  const allowed = (name: Encoding) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  return (["br", "gzip"] as const).find((name) => atHand.has(name) && allowed(name)) ?? "identity";
}
