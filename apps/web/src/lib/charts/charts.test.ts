import { render } from "@testing-library/svelte";
import { type Language, languages } from "@wervel/model";
import { describe, expect, it } from "vitest";
import CourseChart from "./CourseChart.svelte";
import { exampleCourse } from "./chart-example.ts";
import { describeCourse } from "./course-words.ts";
import EffectPlot from "./EffectPlot.svelte";
import { formatDifference, formatInterval, formatNumber } from "./numbers.ts";
import PatternDays from "./PatternDays.svelte";

const groups = [
  { name: "Na een slechte nacht", scores: [4, 5, 5, 6, 3, 4], mean: 4.5 },
  { name: "Na een andere nacht", scores: [3, 4, 4, 2, 3, 5, 4, 3], mean: 3.5 },
];
const effect = { points: 0.9, interval: { low: 0.3, high: 1.5 } };

/** The drawing as text, one element a line, for a person to review. */
function drawing(container: Element): string {
  const svg = container.querySelector("svg");
  if (svg === null) throw new Error("nothing was drawn");
  const source = svg.outerHTML.replaceAll(/<!--.*?-->/gu, "").replaceAll(/\s+/gu, " ");
  return `${source
    .replaceAll(/> ?</gu, ">\n<")
    .replaceAll(/="c\d+-/gu, '="')
    .replaceAll(/ c\d+-/gu, " ")}\n`;
}

describe.each(languages)("drawn in %s", (language: Language) => {
  it("the course is as reviewed", async () => {
    const { container } = render(CourseChart, { language, course: exampleCourse });
    await expect(drawing(container)).toMatchFileSnapshot(`./golden/course-${language}.svg`);
  });

  it("an effect is as reviewed", async () => {
    const title = { nl: "Verschil in rugpijn", en: "Difference in back pain" }[language];
    const { container } = render(EffectPlot, { language, effect, title });
    await expect(drawing(container)).toMatchFileSnapshot(`./golden/effect-${language}.svg`);
  });

  it("the days themselves are as reviewed", async () => {
    const { container } = render(PatternDays, { language, groups, title: "De dagen zelf" });
    await expect(drawing(container)).toMatchFileSnapshot(`./golden/days-${language}.svg`);
  });
});

it("a chart says its finding with numbers", () => {
  expect(describeCourse(exampleCourse, "nl")).toBe(
    "Pijn van 0 tot 10, dag 1 tot 36. Weekgemiddelde: week 1 6,7; week 2 4,5; week 3 2,7; " +
      "week 4 2,3; week 5 3,2. De groep gaat van 6,7 naar ongeveer 2,6 in week 12. 5 dagen zijn leeg.",
  );
});

it("a chart has a table that opens on demand, with a row for every week", async () => {
  const { container, getByText } = render(CourseChart, { language: "en", course: exampleCourse });
  expect(container.querySelector("table")).toBeNull();
  getByText("Show as a table").click();
  await expect.poll(() => container.querySelectorAll("tbody tr").length).toBe(5);
  expect(container.querySelector("tbody tr")?.textContent).toContain("5.9 to 7.5");
});

describe("numbers", () => {
  it.each([
    [0.94, "nl", "+0,9"],
    [-1.26, "nl", "−1,3"],
    [-0.04, "nl", "0,0"],
    [0.94, "en", "+0.9"],
  ] as const)("%d in %s is %s", (value, language, text) => {
    expect(formatDifference(value, language)).toBe(text);
  });

  it("write an interval with both ends alike", () => {
    expect(formatInterval({ low: -0.5, high: 2 }, "nl")).toBe("−0,5 tot 2,0");
    expect(formatNumber(12.345, "en", 2)).toBe("12.35");
  });
});
