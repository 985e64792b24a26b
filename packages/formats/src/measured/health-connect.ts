import type { Collector } from "./collector.ts";
import type { SleepStage } from "./nights.ts";
import type { Sqlite } from "./sqlite.ts";

/** Stage numbers as Health Connect writes them. */
const stages: Readonly<Record<number, SleepStage>> = {
  1: "awake",
  2: "asleep",
  3: "awake",
  4: "stage",
  5: "stage",
  6: "stage",
  7: "awake",
};

const moments = [
  ["resting_heart_rate_record_table", "beats_per_minute", "resting-heart-rate", 1],
  ["heart_rate_variability_rmssd_record_table", "heart_rate_variability_millis", "hrv-rmssd", 1],
  ["weight_record_table", "weight", "weight", 0.001],
] as const;

/** Reads the database of a Health Connect export: times in ms UTC, weight in grams. */
export function readHealthConnect(database: Sqlite, file: string, collector: Collector): void {
  const tables = new Set(
    database.rows("select name from sqlite_master where type = 'table'").map(([name]) => name),
  );
  const read = (needed: readonly string[], sql: string, take: Take) => {
    if (!needed.every((name) => tables.has(name))) return;
    for (const [index, row] of database.rows(sql).entries())
      take(
        { file, line: index + 1 },
        row.map((value) => Number(value ?? Number.NaN)),
      );
  };
  read(
    ["steps_record_table"],
    "select start_time, end_time, count, app_info_id from steps_record_table",
    (place, [from, to, count = Number.NaN, app]) =>
      collector.steps(place, { from: seconds(from), to: seconds(to), count, source: `app-${app}` }),
  );
  readSleep(read, collector);
  read(
    ["heart_rate_record_series_table"],
    "select epoch_millis, beats_per_minute from heart_rate_record_series_table",
    (place, [at, rate = Number.NaN]) => collector.moment(place, "heart-rate", seconds(at), rate),
  );
  for (const [table, column, measure, factor] of moments)
    read([table], `select time, ${column} from ${table}`, (place, [at, value = Number.NaN]) =>
      collector.moment(place, measure, seconds(at), value * factor),
    );
}

type Take = (place: Parameters<Collector["fault"]>[0], row: readonly number[]) => void;
type Read = (needed: readonly string[], sql: string, take: Take) => void;

/** Stages where the app wrote them; a session without stages counts as asleep throughout. */
function readSleep(read: Read, collector: Collector): void {
  const sessions = "sleep_session_record_table";
  read(
    [sessions, "sleep_stages_table"],
    `select t.stage_start_time, t.stage_end_time, t.stage_type, s.app_info_id
     from sleep_stages_table t join ${sessions} s on t.parent_key = s.row_id`,
    (place, [from, to, type = 0, app]) => {
      const stage = stages[type];
      if (stage !== undefined)
        collector.sleep(place, {
          from: seconds(from),
          to: seconds(to),
          stage,
          source: `app-${app}`,
        });
    },
  );
  read(
    [sessions, "sleep_stages_table"],
    `select start_time, end_time, app_info_id from ${sessions} s
     where not exists (select 1 from sleep_stages_table t where t.parent_key = s.row_id)`,
    (place, [from, to, app]) =>
      collector.sleep(place, {
        from: seconds(from),
        to: seconds(to),
        stage: "asleep",
        source: `app-${app}`,
      }),
  );
}

const seconds = (millis = Number.NaN) => millis / 1000;
