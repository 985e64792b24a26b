import { describe, expect, it } from "vitest";
import { canDictate, dictate, joined } from "./dictation.ts";

/** What a browser offers: an ear that hears these sentences as soon as it listens. */
function kitThatHears(sentences: readonly string[], answer = "available") {
  return class Ear {
    static available = async ({ processLocally }: { readonly processLocally: true }) =>
      processLocally ? answer : "asked for a server";
    lang = "";
    continuous = false;
    processLocally = false;
    onresult: Listening["onresult"] = null;
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    start() {
      sentences.forEach((_, resultIndex) => {
        if (!this.processLocally) throw new Error("this voice would be sent away");
        const results = sentences.map((said) => ({
          isFinal: said !== "",
          0: { transcript: said },
        }));
        this.onresult?.({ resultIndex, results: results.slice(0, resultIndex + 1) });
      });
    }
    stop() {
      this.onend?.();
    }
  };
}

describe("speaking", () => {
  it("is offered only when the device hears by itself", async () => {
    expect(await canDictate("nl", kitThatHears([]))).toBe(true);
    for (const answer of ["downloadable", "downloading", "unavailable"])
      expect(await canDictate("nl", kitThatHears([], answer))).toBe(false);
    expect(await canDictate("nl", undefined)).toBe(false);
  });

  it("hands over each sentence once, and says when it ends", () => {
    const heard: string[] = [];
    let ended = 0;
    const stop = dictate(
      "nl",
      { text: (words) => heard.push(words), end: () => ended++ },
      kitThatHears([" ik heb getuinierd ", "", "en het ging"]),
    );
    expect(heard).toEqual(["ik heb getuinierd", "en het ging"]);
    stop();
    expect(ended).toBe(1);
  });

  it("ends at once where nothing can listen", () => {
    let ended = 0;
    dictate("en", { text: () => undefined, end: () => ended++ }, undefined)();
    expect(ended).toBe(1);
  });

  it("puts what was said behind what was there", () => {
    expect(joined("Gisteren. ", "Het ging beter.")).toBe("Gisteren. Het ging beter.");
    expect(joined("", "Het ging.")).toBe("Het ging.");
  });
});
