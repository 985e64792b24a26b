/**
 * A code for the screen: it keeps curious eyes out. It seals nothing; whoever can open the
 * device's own files needs no screen. So the check is kept beside the other choices of this device.
 */
export type Lock = {
  readonly salt: string;
  /** PBKDF2 of the code, as hexadecimal. */
  readonly check: string;
  /** Minutes out of sight before the code is asked again; 0 is at once. */
  readonly afterMinutes: number;
};

export const leastCodeLength = 4;
export const waits = [0, 1, 5, 15] as const;

const rounds = 200_000;
const lockKey = "wervel.lock";
const hideKey = "wervel.hide";

/** The lock for a code. Cost: about a tenth of a second, on purpose. */
export async function lockWith(code: string, afterMinutes: number): Promise<Lock> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, check: await checkOf(code, salt), afterMinutes };
}

export const opens = async ({ salt, check }: Lock, code: string): Promise<boolean> =>
  (await checkOf(code, salt)) === check;

/** Seconds to wait after so many wrong codes: none for the first four, an hour at most. */
export const waitSeconds = (wrong: number): number =>
  wrong < 5 ? 0 : Math.min(3_600, 15 * 2 ** (wrong - 5));

/** A lock that cannot be read is no lock: nobody is shut out by a half-written line. */
export function parseLock(stored: string | null): Lock | undefined {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? "null");
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { salt, check, afterMinutes }: Partial<Record<string, unknown>> = { ...value };
  return typeof salt === "string" && typeof check === "string" && typeof afterMinutes === "number"
    ? { salt, check, afterMinutes }
    : undefined;
}

export const keptLock = (): Lock | undefined => parseLock(localStorage.getItem(lockKey));
export const keepLock = (lock: Lock): void => localStorage.setItem(lockKey, JSON.stringify(lock));
export const dropLock = (): void => localStorage.removeItem(lockKey);
export const keptHide = (): boolean => localStorage.getItem(hideKey) !== null;
export function keepHide(on: boolean): void {
  if (on) localStorage.setItem(hideKey, "yes");
  else localStorage.removeItem(hideKey);
}

async function checkOf(code: string, salt: string): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", bytes.encode(code), "PBKDF2", false, [
    "deriveBits",
  ]);
  const bits = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt: bytes.encode(salt), iterations: rounds },
    key,
    256,
  );
  return hex(new Uint8Array(bits));
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
