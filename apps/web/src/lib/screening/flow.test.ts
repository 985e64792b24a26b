import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { localDateAt } from "@wervel/base";
import { screeningCards } from "@wervel/content";
import { type FilledCards, nothingFilled } from "@wervel/model";
import { describe, expect, it } from "vitest";
import CardView from "./CardView.svelte";
import { isEmergency, outcomeOf } from "./outcome.ts";
import { ownAnswers } from "./own-answers.ts";

const today = localDateAt(Date.UTC(2026, 10, 22, 12));

/** A person with a keyboard or a screen reader: finds every control by its role and name only. */
function sitDown() {
  let filled: FilledCards = nothingFilled;
  let place = 0;
  let taps = 0;
  let done = false;
  const props = () => {
    const card = screeningCards[place];
    if (card === undefined) throw new Error(`there is no card ${place + 1}`);
    return {
      card,
      place: place + 1,
      of: screeningCards.length,
      filled,
      today,
      onfill: (now: FilledCards) => {
        filled = now;
      },
      ondone: (now: FilledCards) => {
        filled = now;
        done = place === screeningCards.length - 1 || isEmergency(now, today);
        place++;
      },
    };
  };
  const view = render(CardView, props());
  const press = async (role: "button" | "checkbox" | "radio", name: string, asked?: string) => {
    const where = asked ? within(screen.getByRole("group", { name: asked })) : screen;
    await fireEvent.click(where.getByRole(role, { name }));
    taps++;
    if (!done) await view.rerender(props());
  };
  return {
    press,
    get taps() {
      return taps;
    },
    get done() {
      return done;
    },
    get outcome() {
      return outcomeOf({ filled, day: today }, "nl");
    },
    get filled() {
      return filled;
    },
  };
}

describe("walking through the screening by names alone", { timeout: 60_000 }, () => {
  it("takes 8 taps when nothing applies, and ends in carrying on", async () => {
    const person = sitDown();
    await person.press("button", "Geen van deze, verder");
    await person.press("button", "Geen van deze, verder");
    await person.press("radio", "20 tot en met 49");
    await person.press("radio", "4–14 dagen");
    await person.press("radio", "beter");
    await person.press("radio", "4");
    await person.press("radio", "nee");
    await person.press("button", "Bekijk de uitkomst");
    expect(person.taps).toBe(8);
    expect(person.done).toBe(true);
    expect(person.outcome.screening).toMatchObject({
      urgency: "self_care",
      screenComplete: true,
      profile: 1,
    });
  });

  it("takes 12 taps when nothing applies from the age of 50", async () => {
    const person = sitDown();
    await person.press("button", "Geen van deze, verder");
    await person.press("button", "Geen van deze, verder");
    await person.press("radio", "50 tot en met 54");
    await person.press("radio", "4–14 dagen");
    await person.press("radio", "beter");
    await person.press("radio", "4");
    await person.press("radio", "nee", "Uitstraling in je been?");
    await person.press("radio", "geleidelijk");
    await person.press("checkbox", "laag");
    await person.press("radio", "man");
    await person.press("radio", "nee", "Is dit de eerste keer ooit?");
    await person.press("button", "Bekijk de uitkomst");
    expect(person.taps).toBe(12);
    expect(person.outcome.screening.screenComplete).toBe(true);
  });

  it("stops at the first card when a sign there cannot wait: two taps", async () => {
    const person = sitDown();
    await person.press(
      "checkbox",
      "Nieuw: moeilijk plassen, plas of ontlasting niet kunnen ophouden",
    );
    await person.press("button", "Verder met 1 antwoord");
    expect(person.taps).toBe(2);
    expect(person.done).toBe(true);
    expect(person.outcome.screening.urgency).toBe("emergency");
    expect(person.outcome.advice.safetyNet).toBeUndefined();
  });

  it("asks the details of a tick, and says how many answers are still to come", async () => {
    const person = sitDown();
    await person.press("button", "Geen van deze, verder");
    expect(screen.queryByText("Hoe zwaar was het?")).toBeNull();
    await person.press("checkbox", "Ongeluk, val of klap");
    expect(screen.getByRole("group", { name: "Hoe zwaar was het?" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Nog 3 antwoorden" })).toBeTruthy();
    await person.press("radio", "Licht gestruikeld, gestoten");
    await person.press("radio", "deze week");
    await person.press("radio", "ja");
    expect(screen.getByRole("button", { name: "Verder met 1 antwoord" })).toBeTruthy();
  });

  it("preselects nothing on any card", async () => {
    for (const [index, card] of screeningCards.entries()) {
      const { container, unmount } = render(CardView, {
        card,
        place: index + 1,
        of: 3,
        filled: nothingFilled,
        today,
        onfill: () => {},
        ondone: () => {},
      });
      expect(container.querySelectorAll("input:checked")).toHaveLength(0);
      unmount();
    }
  });
});

it("gives back a person's own taps as reasons, the detail before the line", () => {
  const filled: FilledCards = {
    ...nothingFilled,
    ticked: ["fever", "weight"],
    chosen: { "fever-which": ["fever"], pain: ["6"] },
    confirmed: ["now", "you", "back"],
  };
  const said = (...questions: Parameters<typeof ownAnswers>[2]) =>
    ownAnswers(screeningCards, filled, questions).map(({ place, text }) => `${place} ${text.nl}`);
  expect(said("feverOrChills")).toEqual(["1 Koorts of rillingen"]);
  expect(said("weightLossUnintended")).toEqual(["2 Afgevallen zonder reden"]);
  expect(said("painNow", "cancerHistory")).toEqual(["3 Pijn nu 6"]);
});
