import { err, ok, type Result } from "@wervel/base";
import type { ColumnProfile, TableProfile } from "../csv-import/column-profile.ts";
import type { DateForm } from "../csv-import/date-form.ts";
import type { DecimalSign } from "../csv-import/decimal-sign.ts";
import type { ImportMapping, MappedColumn } from "../csv-import/preview.ts";

export type MappingIssue =
  | { readonly kind: "no-date-column"; readonly got: readonly string[] }
  | { readonly kind: "date-form"; readonly column: string; readonly forms: readonly DateForm[] }
  | { readonly kind: "decimal-sign" };

export interface SaidBeforehand {
  readonly dateForm?: DateForm;
  readonly decimal?: DecimalSign;
}

const greatest = 1_000_000_000;

/**
 * The mapping that keeps every column as it stands, under its own name and on its own scale.
 * What can be read in two ways is not chosen here: it comes back as a question.
 */
export function plainMapping(
  { columns, decimal }: TableProfile,
  said: SaidBeforehand = {},
): Result<ImportMapping, MappingIssue> {
  const date = columns.find(({ looksLike }) => looksLike === "date");
  if (date === undefined)
    return err({ kind: "no-date-column", got: columns.map(({ name }) => name) });
  const { forms } = date.dates;
  const dateForm = said.dateForm ?? (forms.length === 1 ? forms[0] : undefined);
  if (dateForm === undefined) return err({ kind: "date-form", column: date.name, forms });
  if (said.decimal === undefined && !decimal.sure) return err({ kind: "decimal-sign" });
  const kept = columns.filter(({ index, name }) => index !== date.index && name !== "");
  return ok({
    dateColumn: date.index,
    dateForm,
    decimal: said.decimal ?? decimal.sign,
    columns: kept.flatMap(asItStands),
  });
}

function asItStands({ index, name, looksLike }: ColumnProfile): readonly MappedColumn[] {
  if (looksLike === "empty" || looksLike === "date") return [];
  const column = { index, name, target: name };
  if (looksLike === "yes-no") return [{ ...column, scale: { is: "yes-no" } }];
  return looksLike === "number"
    ? [{ ...column, scale: { is: "amount", max: greatest } }]
    : [{ ...column, scale: { is: "text" } }];
}
