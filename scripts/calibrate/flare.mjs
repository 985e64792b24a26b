/** Diaries with nothing to foresee, with memory, and with factors: does the gate tell them apart? */
import { flareWarningOf } from "@wervel/wervel";
import { chanceOf, rating, shareError } from "./chance.mjs";

export const name = "flare";

/** Six factors; in a diary with factors three of them raise tomorrow's pain. */
function diaryOf(seed, days, kind) {
  const chance = chanceOf(seed, days, kind.length, 41);
  const { between, normal, random } = chance;
  const factors = Array.from({ length: 6 }, () => {
    const memory = chance.memory(days, between(0, 0.7), 1);
    const bar = between(0.2, 1.2);
    return memory.map((value) => Number(value > bar));
  });
  const noise =
    kind === "white"
      ? Array.from({ length: days }, () => 1.6 * normal())
      : chance.memory(days, between(0.5, 0.9), between(0.9, 1.8));
  const sizes = factors.map((_, place) =>
    kind === "factors" && place < 3 ? between(0.5, 1.5) : 0,
  );
  const missing = kind === "white" ? 0.08 : between(0.03, 0.15);
  const pain = noise.map((value, day) => {
    const pushed = factors.reduce(
      (sum, factor, place) => sum + sizes[place] * (factor[day - 1] ?? 0),
      0,
    );
    return rating(4 + value + pushed, { random }, missing);
  });
  return {
    pain: Float64Array.from(pain),
    factors: factors.map((values, place) => ({
      name: `f${place}`,
      values: Float64Array.from(values),
    })),
  };
}

function measure(kind, days, count) {
  const answers = Array.from({ length: count }, (_, seed) =>
    flareWarningOf(diaryOf(seed, days, kind)),
  );
  const scored = answers.filter((answer) => answer.scoredDays >= 60 && answer.events >= 8);
  const share = (some, of) => Number((some.length / Math.max(1, of.length)).toFixed(3));
  const open = answers.filter(({ gateOpen }) => gateOpen);
  const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const bands = open.flatMap(({ bands: all }) => all).filter(({ days: n }) => n > 0);
  const reliability =
    bands.length === 0
      ? 0
      : Math.max(
          ...[0, 0.1, 0.2, 0.35, 0.5].map((from) => {
            const same = bands.filter((band) => band.from === from);
            const n = same.reduce((sum, band) => sum + band.days, 0);
            if (n < 300) return 0;
            const said = same.reduce((sum, band) => sum + band.said * band.days, 0) / n;
            return Math.abs(said - same.reduce((sum, band) => sum + band.followed, 0) / n);
          }),
        );
  return {
    days,
    diary: kind,
    count,
    usable: share(scored, answers),
    gateOpen: share(open, scored),
    skillVsBase: Number(middle(scored.map((a) => a.brierSkillVsBase ?? 0)).toFixed(3)),
    skillVsTwoState: Number(middle(scored.map((a) => a.brierSkillVsTwoState ?? 0)).toFixed(3)),
    worstBand: Number(reliability.toFixed(3)),
    falseSigns: share(
      open.filter(({ signs }) =>
        signs.some(
          (sign) => sign.learned && (kind !== "factors" || Number(sign.factor.slice(1)) > 2),
        ),
      ),
      open,
    ),
  };
}

/** @param budget 1 is the published table; 0 is a glance at white noise */
export function run(budget = 1) {
  const count = Math.max(25, Math.round(60 * budget));
  const cells =
    budget === 0
      ? [["white", 365]]
      : ["white", "memory", "factors"].flatMap((kind) =>
          [180, 365, 730].map((days) => [kind, days]),
        );
  const rows = cells.map(([kind, days]) => measure(kind, days, count));
  const bounds = rows.flatMap((row) => [
    ...(row.diary === "white"
      ? [
          {
            what: `gate open on noise, ${row.days} days`,
            value: row.gateOpen,
            atMost: 0.12 + 2 * shareError(0.12, count),
          },
        ]
      : []),
    ...(row.diary === "factors" && row.days === 730
      ? [{ what: "said against happened, 730 days", value: row.worstBand, atMost: 0.08 }]
      : []),
  ]);
  return { rows, bounds };
}
