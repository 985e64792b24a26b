import { type FilledCards, nothingFilled } from "@wervel/model";
import { isDemo } from "../demo.svelte.ts";
import { parseSession, type Session, staleAfterMs, withSigns } from "./session.ts";

const storageKey = () => (isDemo() ? "wervel.screening.example" : "wervel.screening");

let session = $state.raw<Session>({ filled: nothingFilled });

export const screening = {
  get filled(): FilledCards {
    return session.filled;
  },
  /** The record that the last outcome was kept in. */
  get record(): string | undefined {
    return session.record;
  },
};

/** Picks up where the person stopped; answers of another day are asked afresh. */
export function resumeScreening(now: number): void {
  const kept = parseSession(localStorage.getItem(storageKey()));
  const fresh = kept.touched !== undefined && now - kept.touched < staleAfterMs;
  session = fresh ? kept : { filled: nothingFilled };
}

export function restartScreening(): void {
  session = { filled: nothingFilled };
  localStorage.removeItem(storageKey());
}

/** Begins with signs that were named elsewhere: on a bad day, or in the diary. */
export function carrySigns(lines: readonly string[], notSure = false): void {
  if (lines.length === 0 && !notSure) return;
  resumeScreening(Date.now());
  fill(withSigns(session.record === undefined ? session.filled : nothingFilled, lines, notSure));
}

/** Every tap is kept at once, so that a reload or an empty battery loses nothing. */
export function fill(filled: FilledCards, record?: string): void {
  session = { filled, touched: Date.now(), ...(record && { record }) };
  localStorage.setItem(storageKey(), JSON.stringify(session));
}
