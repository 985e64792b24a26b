import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/**
 * Who asks, for rate limits only: an address, or the network of 2⁶⁴ that a home gets in IPv6.
 *
 * Anyone can write an `X-Forwarded-For`; only its last word, by a proxy of one's own, is believed.
 */
export const visitorOf =
  ({ behindProxy }: { readonly behindProxy: boolean }) =>
  (c: Context): string => {
    const forwarded = behindProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1) : undefined;
    return networkOf((forwarded ?? getConnInfo(c).remote.address ?? "unknown").trim());
  };

export function networkOf(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address;
  const [head = "", tail] = address.split("::");
  const groups = head.split(":").filter((group) => group !== "");
  const ending = tail?.split(":").filter((group) => group !== "") ?? [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - ending.length);
  const full = [...groups, ...Array.from({ length: zeros }, () => "0"), ...ending];
  return `${full.slice(0, 4).join(":")}::/64`;
}
