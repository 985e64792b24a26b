import { readDelimited } from "../delimited.ts";
import { readBearable } from "../diary-apps/bearable.ts";
import { readDaylio } from "../diary-apps/daylio.ts";
import { longColumnsOf, longToWide } from "../diary-apps/long-table.ts";
import { readNomie } from "../diary-apps/nomie.ts";
import type { DiaryTable } from "../diary-apps/pivot.ts";
import { readTapLog } from "../diary-apps/tap-log.ts";
import { readFitbitApi } from "../measured/api-steps.ts";
import type { DeviceReader } from "../measured/document.ts";
import { readFitbitCsv } from "../measured/fitbit-csv.ts";
import { readFitbitTakeout } from "../measured/fitbit-takeout.ts";
import { readGarmin } from "../measured/garmin.ts";
import { readFitBuckets, readFitTable } from "../measured/google-fit.ts";
import { readOura } from "../measured/oura.ts";
import { readWithings } from "../measured/withings.ts";
import type { ImportFormat } from "./sniff.ts";

const readGoogleFit: DeviceReader = (document, collector) =>
  (document.text.trimStart().startsWith("{") ? readFitBuckets : readFitTable)(document, collector);

/** Readers of what a device measured; those formats leave nothing to ask. */
export const deviceReaders: Readonly<Partial<Record<ImportFormat, DeviceReader>>> = {
  "fitbit-csv": readFitbitCsv,
  "fitbit-takeout": readFitbitTakeout,
  "fitbit-api": readFitbitApi,
  "google-fit": readGoogleFit,
  garmin: readGarmin,
  oura: readOura,
  withings: readWithings,
};

/** A diary as a table, of which the person still says what each column means. */
export function readDiaryText(
  format: ImportFormat,
  text: string,
  zone: string,
): DiaryTable | undefined {
  if (format === "daylio") return readDaylio(text);
  if (format === "bearable") return readBearable(text);
  if (format === "nomie") return readNomie(text, zone);
  if (format === "taplog") return readTapLog(text);
  return format === "csv" || format === "long-csv" ? readTable(text, format) : undefined;
}

function readTable(text: string, format: "csv" | "long-csv"): DiaryTable {
  const [header, ...rows] = readDelimited(text).rows;
  const long = header === undefined ? undefined : longColumnsOf(header.cells);
  if (format === "long-csv" && long !== undefined) return longToWide(rows, long);
  return { header: header?.cells ?? [], rows, rejected: [] };
}
