import type { Anamnesis } from "@wervel/model";

/** One field changed; an emptied one leaves the intake, so that missing stays missing. */
export function withField<K extends keyof Anamnesis>(
  intake: Anamnesis,
  field: K,
  value: Anamnesis[K] | undefined,
): Anamnesis {
  const { [field]: _, ...others } = intake;
  const kept: Anamnesis = { ...others, version: 1 };
  return value === undefined ? kept : { ...kept, [field]: value };
}

export type Change = <K extends keyof Anamnesis>(field: K, value: Anamnesis[K] | undefined) => void;
