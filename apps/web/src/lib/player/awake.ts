/** Keeps the screen on while asked; a browser that cannot simply does not. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let over = false;
  const ask = () => {
    if (over || document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    navigator.wakeLock.request("screen").then(
      (got) => {
        if (over) void got.release();
        else lock = got;
      },
      () => undefined, // a low battery may refuse; the session goes on
    );
  };
  ask();
  document.addEventListener("visibilitychange", ask);
  return () => {
    over = true;
    document.removeEventListener("visibilitychange", ask);
    void lock?.release();
  };
}

/** Says a few words in the language of the page, when the browser has a voice. */
export function speak(text: string, language: string): void {
  if (!("speechSynthesis" in window)) return;
  speechSynthesis.cancel();
  const words = new SpeechSynthesisUtterance(text);
  words.lang = language === "en" ? "en-GB" : "nl-NL";
  words.rate = 0.95;
  speechSynthesis.speak(words);
}

export const hush = (): void => {
  if ("speechSynthesis" in window) speechSynthesis.cancel();
};
