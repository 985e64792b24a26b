import type { ScreeningQuestions, SelfTest } from "@wervel/model";
import { herniaSelfTest } from "./hernia.ts";
import { inflammatorySelfTest } from "./inflammatory.ts";
import { movementSelfTest } from "./movement.ts";
import { narrowedCanalSelfTest } from "./narrowed-canal.ts";

export const selfTests = [
  herniaSelfTest,
  narrowedCanalSelfTest,
  inflammatorySelfTest,
  movementSelfTest,
] as const satisfies readonly SelfTest<ScreeningQuestions>[];

export type SelfTestId = (typeof selfTests)[number]["id"];
