import { type LocalDate, localDateAt } from "@wervel/base";
import { deviceTable } from "../measured/device-table.ts";
import { factsOf, listOf, numberOf, parseJson, textOf } from "../measured/json-facts.ts";
import { type DiaryTable, type Noted, pivot, type SeveralTimes } from "./pivot.ts";

/**
 * Reads notes of Nomie 5 and 6: `#mood(9) #coffee +home @someone`. A tag with a number is a
 * value, one without and a context are ticks; people stay out. Tags that the app adds up are
 * added up here; of the others the mean of the day counts.
 */
export function readNomie(text: string, zone: string): DiaryTable {
  const parsed = parseJson(text);
  const noted = (parsed === undefined ? csvNotes(text) : jsonNotes(parsed)).flatMap(
    ({ line, moment, note }): readonly Noted[] => {
      const day = moment > 0 && moment < lastMoment ? localDateAt(moment, zone) : undefined;
      return [...tagsOf(note, line, day)];
    },
  );
  const sums = summedTags(parsed);
  return pivot(noted, (name): SeveralTimes => (sums.has(name.toLowerCase()) ? "sum" : "mean"));
}

/** A digit too many makes a moment that no calendar holds. */
const lastMoment = Date.UTC(2200, 0, 1);

type Note = { readonly line: number; readonly moment: number; readonly note: string };

function* tagsOf(note: string, line: number, day: LocalDate | undefined): Generator<Noted> {
  for (const [, mark = "", name = "", value] of note.matchAll(
    /(?<![\p{L}\d])([#+])([\p{L}\d_-]+)(?:\(([^)]*)\))?/gu,
  )) {
    const plain = name.replaceAll("_", " ");
    yield { line, day, name: mark === "+" ? `+${plain}` : plain, value: value?.trim() || "yes" };
  }
}

function jsonNotes(parsed: unknown): readonly Note[] {
  const facts = factsOf(parsed);
  const list = Array.isArray(parsed) ? parsed : listOf(facts["events"] ?? facts["logs"]);
  return list.map((each, index) => {
    const { note, start, end } = factsOf(each);
    const moment = numberOf(end) ?? numberOf(start) ?? Date.parse(textOf(end) || textOf(start));
    return { line: index + 1, moment, note: textOf(note) };
  });
}

function csvNotes(text: string): readonly Note[] {
  const { rows, column } = deviceTable(text);
  const [note, time] = [column(/^note$/u), column(/^(end|start|date|epoch)$/u)];
  return rows.map(({ line, cells }) => {
    const written = cells[time] ?? "";
    return { line, moment: numberOf(written) ?? Date.parse(written), note: cells[note] ?? "" };
  });
}

function summedTags(parsed: unknown): ReadonlySet<string> {
  const trackers = Object.values(factsOf(factsOf(parsed)["trackers"]));
  return new Set(
    trackers
      .map(factsOf)
      .filter(({ math }) => math === "sum")
      .map(({ tag }) => textOf(tag).replaceAll("_", " ").toLowerCase()),
  );
}
