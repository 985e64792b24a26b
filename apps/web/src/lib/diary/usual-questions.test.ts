import { expect, it } from "vitest";
import { itemQuestion } from "./item-question.ts";
import { usualItems, usualQuestions } from "./usual-questions.ts";

it.each(usualQuestions)("asks $item as the catalogue does", (question) => {
  expect(question).toEqual(itemQuestion(question.item, []));
});

it("asks everything usual that is not pain itself", () => {
  expect(usualQuestions.map(({ item }) => item)).toEqual(
    usualItems.filter((item) => item !== "pain" && item !== "pain-places"),
  );
});
