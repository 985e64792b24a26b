import { readDelimited } from "../delimited.ts";

/** A CSV of a device: cells by column name, whatever case or marks the name is written with. */
export interface DeviceTable {
  readonly names: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** The first column whose name fits; -1 when there is none. */
  readonly column: (name: RegExp) => number;
}

/** @param skipLines lines above the header, such as the name of a section */
export function deviceTable(text: string, skipLines = 0): DeviceTable {
  const rows = readDelimited(text).rows.slice(skipLines);
  const names = (rows[0]?.cells ?? []).map((name) => name.trim().toLowerCase());
  return {
    names,
    rows: rows.slice(1),
    column: (name) => names.findIndex((each) => name.test(each.replaceAll("_", " "))),
  };
}
