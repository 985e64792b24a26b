import type { Send } from "@wervel/vault";

/** `fetch`, and nothing that a browser would add by itself: no cookie, no referrer, no cache. */
export const send: Send = async ({ method, path, authorization, body }) => {
  const answer = await fetch(path, {
    method,
    headers: { authorization },
    cache: "no-store",
    credentials: "omit",
    referrerPolicy: "no-referrer",
    ...(body === undefined ? {} : { body: body.slice() }),
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, header: (name) => answer.headers.get(name), body: bytes };
};

export const randomBytes = (length: number): Uint8Array =>
  crypto.getRandomValues(new Uint8Array(length));
