import type { Send } from "@wervel/vault";

/** Longer than a slow line needs for one batch; then it counts as no line, and is tried later. */
const patienceMs = 60_000;

/** `fetch`, and nothing that a browser would add by itself: no cookie, no referrer, no cache. */
export const send: Send = async ({ method, path, authorization, body }) => {
  const answer = await fetch(path, {
    method,
    headers: { authorization },
    cache: "no-store",
    signal: AbortSignal.timeout(patienceMs),
    credentials: "omit",
    referrerPolicy: "no-referrer",
    ...(body === undefined ? {} : { body: body.slice() }),
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, header: (name) => answer.headers.get(name), body: bytes };
};

export const randomBytes = (length: number): Uint8Array =>
  crypto.getRandomValues(new Uint8Array(length));
