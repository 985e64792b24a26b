import { addDays, type LocalDate, parseLocalDate } from "@wervel/base";
import type { Entry, EntryValue, ItemRef } from "@wervel/model";
import { expect, it } from "vitest";
import { rescreenReason } from "./screening-due.ts";

const today: LocalDate = parseLocalDate("2026-11-22") ?? expect.fail();
const ago = (days: number) => addDays(today, -days);
const entry = (item: ItemRef, daysAgo: number, value: EntryValue): Entry => ({
  id: `${item}@${daysAgo}`,
  kind: "entry",
  item,
  day: ago(daysAgo),
  value,
  notedAt: "2026-11-22T12:00:00Z",
  changedAt: "2026-11-22T12:00:00Z",
});
const pain = (daysAgo: number, number: number) => entry("pain", daysAgo, { is: "number", number });
const leg = (daysAgo: number) => entry("leg-pain", daysAgo, { is: "number", number: 3 });
const blood = entry("stool", 1, { is: "stool", form: 4, signs: ["blood"] });
const flare = entry("flare", 1, { is: "yes-no", yes: true });
const said = (item: ItemRef, yes = true, daysAgo = 1) =>
  entry(item, daysAgo, { is: "yes-no", yes });
const calf = entry("pain-places", 1, { is: "places", places: [{ region: "calf-left" }] });
const newEpisode = { quietDays: 30, quietPain: 1, longestGapDays: 7 };
const rule = { everyDays: 28, symptomDays: 7, newEpisode };
/** So many days at `number`, the last of them so many days ago. */
const stretch = (length: number, endedAgo: number, number: number) =>
  Array.from({ length }, (_, day) => pain(endedAgo + day, number));
const early = { on: ago(10), legPain: false };

it.each([
  ["nobody asked yet", undefined, [], "never-asked"],
  ["a sign, and nobody asked yet", undefined, [said("fever")], "fever"],
  ["all is quiet", { on: ago(3), legPain: false }, [pain(1, 4)], undefined],
  ["27 days ago, with pain", { on: ago(27), legPain: false }, [pain(0, 2)], undefined],
  ["28 days ago, with pain", { on: ago(28), legPain: false }, [pain(6, 2)], "long-ago"],
  ["28 days ago, pain only last week", { on: ago(28), legPain: false }, [pain(7, 2)], undefined],
  ["28 days ago, all zero", { on: ago(28), legPain: false }, [pain(0, 0)], undefined],
  ["leg pain that was not there", { on: ago(3), legPain: false }, [leg(1)], "new-leg"],
  ["leg pain that was known", { on: ago(3), legPain: true }, [leg(1)], undefined],
  ["leg pain from before", { on: ago(3), legPain: false }, [leg(3)], undefined],
  ["a new place below the knee", { on: ago(3), legPain: false }, [calf], "new-leg"],
  ["a flare", { on: ago(3), legPain: true }, [flare], "flare"],
  ["blood with the stool, and a flare", { on: ago(3), legPain: false }, [flare, blood], "blood"],
  ["trouble with the bladder, and a fever", early, [said("fever"), said("bladder")], "bladder"],
  ["a fever, and blood", early, [said("fever"), blood], "fever"],
  ["weight lost without a reason", early, [said("weight-loss")], "weight-loss"],
  [
    "a fever noted later that day",
    { ...early, at: "2026-11-22T11:59:00Z" },
    [said("fever", true, 10)],
    "fever",
  ],
  [
    "a fever of the day before, noted after the screening",
    { ...early, at: "2026-11-22T11:59:00Z" },
    [said("fever", true, 11)],
    "fever",
  ],
  [
    "a fever of long before, noted after the screening",
    { ...early, at: "2026-11-22T11:59:00Z" },
    [said("fever", true, 17)],
    undefined,
  ],
  [
    "a fever noted earlier that day",
    { ...early, at: "2026-11-22T12:01:00Z" },
    [said("fever", true, 10)],
    undefined,
  ],
  ["no fever", early, [said("fever", false)], undefined],
  ["a fever from before", early, [said("fever", true, 10)], undefined],
  ["pain after 30 quiet days", early, [...stretch(30, 1, 1), pain(0, 4)], "new-episode"],
  ["pain after 29 quiet days", early, [...stretch(29, 1, 1), pain(0, 4)], undefined],
  ["30 days at 2 of 10, then pain", early, [...stretch(30, 1, 2), pain(0, 4)], undefined],
  ["30 quiet days that still last", early, stretch(30, 0, 1), undefined],
  ["an episode that began before it", early, [...stretch(30, 12, 0), pain(11, 4)], undefined],
  ["leg pain in a new episode", early, [...stretch(30, 1, 0), pain(0, 4), leg(0)], "new-leg"],
] as const)("%s: %s", (_, last, entries, reason) => {
  expect(rescreenReason(last, entries, { today, rule })).toBe(reason);
});
