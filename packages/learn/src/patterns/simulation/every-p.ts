import { conditionOn, pairT, studentP } from "@wervel/stats";
import { candidates } from "../candidates.ts";
import type { DailyDiary } from "../diary.ts";
import { buildModel, columnOf } from "../model.ts";
import { range } from "../selection.ts";

/** The p of every factor at every delay, nothing selected; uniform when nothing acts. */
export function everyP(diary: DailyDiary, maxLag = 3): readonly number[] {
  const model = buildModel(diary, candidates(diary), maxLag);
  const given = conditionOn(model.products, model.always);
  return model.candidates.flatMap(({ firstLag }, candidate) =>
    range(firstLag, maxLag + 1).map((lag) => {
      const column = columnOf(model, candidate, lag);
      const { t, df } = pairT(given, model.products, column, column + 1);
      return studentP(t, df);
    }),
  );
}
