import { gutBandWords, type gutGroups } from "@wervel/content";
import type { GutTestRecord, Text } from "@wervel/model";
import { type GutReference, referenceOf } from "@wervel/wervel";
import { gutTestWords as words } from "./gut-test.words.ts";
import { overlap } from "./meter-geometry.ts";

export type ShownIndicator = {
  readonly measure: string;
  readonly name: Text;
  readonly about: Text;
  readonly grade: string;
  readonly value: number;
  readonly unit: string;
  readonly usual?: readonly [number, number];
  readonly noise?: readonly [number, number];
  /** Where it stands, when there is something to stand in. */
  readonly says?: Text;
};

/** The measures that a person copies from paper, in place of the ones of a file. */
export const handMeasures = {
  shannonCollapsed: "lab:diversity",
  grp_butyrate_core: "lab:fibre",
  g_Akkermansia: "lab:wall",
} as const;

export const referenceFor = (record: GutTestRecord): GutReference | undefined =>
  record.partial
    ? undefined
    : referenceOf(
        {
          method: record.method,
          ...(record.region === undefined ? {} : { region: record.region }),
        },
        record.measures,
      );

/** The indicators of a group that this test holds, each with what it may be laid beside. */
export function shownIn(
  group: (typeof gutGroups)[number],
  record: GutTestRecord,
  reference: GutReference | undefined,
): readonly ShownIndicator[] {
  return group.indicators.flatMap((indicator): ShownIndicator[] => {
    const measure = keyIn(indicator.measure, record);
    const value = record.measures[measure];
    if (value === undefined) return [];
    const { name, about, grade } = indicator;
    const unit = isShare(measure) ? " %" : "";
    return [
      { measure, name, about, grade, value, unit, ...besides(measure, value, record, reference) },
    ];
  });
}

const isShare = (measure: string) => /^(?:g|f|p|grp)_|^lab:(?:fibre|wall)/u.test(measure);

type Besides = Pick<ShownIndicator, "usual" | "noise" | "says">;

/** What a value may be laid beside: the lab's own range, else people measured alike, else nothing. */
function besides(
  measure: string,
  value: number,
  { intervals, labRanges }: GutTestRecord,
  reference: GutReference | undefined,
): Besides {
  const noise = intervals?.[measure];
  const bar = noise === undefined ? {} : { noise };
  const lab = labRanges?.[measure];
  if (lab !== undefined) return { ...bar, usual: lab, says: labSays(value, lab, noise) };
  const place = reference?.places[measure];
  return place === undefined
    ? bar
    : { ...bar, usual: [place.p5, place.p95], says: gutBandWords[place.band] };
}

function keyIn(measure: string, { measures }: GutTestRecord): string {
  const byHand = Object.entries(handMeasures).find(([of]) => of === measure)?.[1];
  return byHand !== undefined && measures[byHand] !== undefined ? byHand : measure;
}

/** Noise that crosses a limit takes the verdict back. */
function labSays(
  value: number,
  range: readonly [number, number],
  noise?: readonly [number, number],
): Text {
  if (value >= range[0] && value <= range[1]) return words.insideLab;
  if (noise !== undefined && overlap(noise, range)) return words.noiseThrough;
  return value < range[0] ? words.belowLab : words.aboveLab;
}
