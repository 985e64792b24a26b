import { conditionOn, pairT, studentP } from "@wervel/stats";
import { candidates } from "../candidates.ts";
import type { DailyDiary } from "../diary.ts";
import { buildModel } from "../model.ts";
import { shapesOf } from "../selection.ts";

/** The p of every factor at every delay, nothing selected; uniform when nothing acts. */
export function everyP(diary: DailyDiary, maxLag = 3): readonly number[] {
  const model = buildModel(diary, candidates(diary), maxLag);
  const given = conditionOn(model.products, model.always);
  return model.candidates.flatMap((_, candidate) =>
    shapesOf(model, candidate).map(({ column, beside }) => {
      const { t, df } = pairT(given, model.products, column, beside);
      return studentP(t, df);
    }),
  );
}
