export const importFormats = [
  "apple-health",
  "fitbit-csv",
  "fitbit-takeout",
  "fitbit-api",
  "health-connect",
  "google-fit",
  "garmin",
  "oura",
  "withings",
  "daylio",
  "bearable",
  "nomie",
  "loop",
  "taplog",
  "long-csv",
  "csv",
] as const;
export type ImportFormat = (typeof importFormats)[number];

export const isImportFormat = (text: string): text is ImportFormat =>
  importFormats.some((format) => format === text);

/** What gave a file away: its name, its first lines, or what is inside. */
export interface Sniffed {
  readonly format: ImportFormat;
  readonly by: "name" | "header" | "content";
  /** The words that told. */
  readonly text: string;
}

type Rule = {
  readonly format: ImportFormat;
  readonly by: Sniffed["by"];
  readonly sign: RegExp;
};

const name = (format: ImportFormat, sign: RegExp): Rule => ({ format, by: "name", sign });
const header = (format: ImportFormat, sign: RegExp): Rule => ({ format, by: "header", sign });
const content = (format: ImportFormat, sign: RegExp): Rule => ({ format, by: "content", sign });

/** In order: what is inside says more than a header, and a header more than a name. */
const rules: readonly Rule[] = [
  content("apple-health", /<HealthData\b/u),
  content("garmin", /"summarizedActivitiesExport"|"wellnessStartTimeGmt"|"deepSleepSeconds"/u),
  content("fitbit-api", /"activities-steps"/u),
  content("google-fit", /"dataset"[\s\S]{0,400}"com\.google\./u),
  content("google-fit", /"dataSourceId": ?"derived:com\.google\./u),
  content("oura", /"total_sleep_duration"/u),
  content("nomie", /"note": ?"[^"]*#\w+/u),
  header("daylio", /^\uFEFF?(?:full_date,)?date,weekday,time,mood,activities/iu),
  header("bearable", /^.*\bdate\b.*\bcategory\b.*\brating\/?\s?amount\b.*\bdetail\b/iu),
  header("taplog", /^.*\bcat1\b.*\bcat2\b/iu),
  header(
    "fitbit-csv",
    /^\uFEFF?(?:Activit[^\r\n,]*|Body|Sleep|Slaap|Lichaam|Corps|Sommeil)\r?\n/iu,
  ),
  header("google-fit", /^.*\b(?:Step count|Nombre de pas|Aantal stappen|Schrittzahl)\b/iu),
  header("withings", /^.*\b(?:light \(s\)|weight \((?:kg|lb)\))/iu),
  header("oura", /^.*\btotal.sleep.(?:duration|time)\b/iu),
  header("nomie", /^(?=.*\bnote\b)(?=.*\b(?:start|epoch)\b).*\r?\n[\s\S]*#\w+/iu),
  header("long-csv", /^.*\btrackable_?name\b/iu),
  name(
    "fitbit-takeout",
    /(?:^|\/)(?:steps|heart_rate|resting_heart_rate|sleep|weight)-[\d-]+\.json$/u,
  ),
  name("fitbit-takeout", /(?:^|\/)Daily Heart Rate Variability Summary/u),
  name("garmin", /(?:^|\/)(?:UDSFile|.*summarizedActivities|.*_sleepData)[^/]*\.json$/u),
  name("loop", /(?:^|\/)\d+ .+\/Checkmarks\.csv$/u),
  name("withings", /(?:^|\/)(?:raw_tracker_steps|raw_hr_hr|aggregates_steps)[^/]*\.csv$/u),
];

const headLength = 20_000;

/** Which format a file is and what told so; undefined when nothing is recognised. */
export function sniff(file: string, text: string): Sniffed | undefined {
  const head = text.slice(0, headLength);
  for (const { format, by, sign } of rules) {
    const [found] = sign.exec(by === "name" ? file : head) ?? [];
    if (found !== undefined) return { format, by, text: found.trim().slice(0, 60) };
  }
  return undefined;
}
