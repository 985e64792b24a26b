import { diaryItems } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { itemRoles, itemWords, namedTriggers } from "./index.ts";

describe("the triggers that are ready to be noted", () => {
  it("are the five and the two that the source names", () => {
    expect(namedTriggers.worse).toEqual([
      "sleep-quality",
      "stress",
      "alcohol",
      "fatty-food",
      "spicy-food",
    ]);
    expect(namedTriggers.ease).toEqual(["heat", "lying-down"]);
  });

  it.each([...namedTriggers.worse, ...namedTriggers.ease])("%s is one tap a day", (item) => {
    expect(diaryItems[item].per).toBe("day");
    expect(itemWords[item].name.nl).not.toBe("");
  });

  it("can be looked at as factors, and what one does because of pain is no cause", () => {
    for (const item of namedTriggers.worse) expect(itemRoles[item].is).toBe("factor");
    for (const item of namedTriggers.ease)
      expect(itemRoles[item]).toMatchObject({ is: "factor", flags: { response: true } });
  });
});
