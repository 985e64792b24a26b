/** What someone chose to tell; nothing else ever enters the file. */
export type Story = {
  readonly text: string;
  readonly helped: string;
  readonly duration: string;
};

const hidden = "[…]";
const traces: readonly RegExp[] = [
  /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu, // e-mail
  /(?:https?:\/\/|www\.)\S+/giu,
  /\b[1-9]\d{3} ?[A-Z]{2}\b|\b[1-9]\d{3}[a-z]{2}\b/gu, // Dutch postcode
  /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/gu, // date in figures
  /\b\d{1,2} (?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*(?: \d{4})?\b/giu,
  /(?:\+|\b0)\d[\d\s()-]{7,}\d\b/gu, // telephone
  /\b\d{9,}\b/gu, // any long number: citizen, patient, client
];

/** The text without addresses, numbers and dates. A name it cannot know: the person reads it over. */
export const withoutTraces = (text: string): string =>
  traces.reduce((said, trace) => said.replace(trace, hidden), text.trim());

type Heads = { readonly duration: string; readonly helped: string; readonly note: string };

/** The file as it will be saved: the choices, the story, and what it is not. */
export function storyText(story: Story, heads: Heads): string {
  const lines = [
    story.duration === "" ? [] : [`${heads.duration}: ${withoutTraces(story.duration)}`],
    story.text.trim() === "" ? [] : [withoutTraces(story.text)],
    story.helped.trim() === "" ? [] : [`${heads.helped}: ${withoutTraces(story.helped)}`],
    [heads.note],
  ];
  return `${lines.flat().join("\n\n")}\n`;
}
