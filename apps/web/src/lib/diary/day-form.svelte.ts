import { addDays, type LocalDate } from "@wervel/base";
import type { EntryValue, ItemRef } from "@wervel/model";
import { type Answers, answersOn, type Touched } from "@wervel/wervel";
import { browserStore, live, type StoreError } from "../store/index.ts";
import { showToast } from "../toast.svelte.ts";
import { todayWords } from "./diary.words.ts";

const draftKey = (day: LocalDate) => `day:${day}`;

/**
 * The answers of one day while they are being given. Every touch is kept as a draft, so a
 * reload, an update or a crash loses nothing; `save` turns the draft into entries.
 */
export function dayForm(day: () => LocalDate, recall?: () => "well" | "roughly") {
  const stored = live(["entry"], (store) => store.entriesBetween(addDays(day(), -1), day()));
  const draft = dayDraft(day);
  let failure = $state.raw<StoreError>();
  const entries = $derived(stored.now.is === "ready" ? stored.now.value : []);
  const saved = $derived(answersOn(entries, day()));
  const yesterday = $derived(answersOn(entries, addDays(day(), -1)));
  const answers = $derived<Touched>({ ...saved, ...draft.touched });

  return {
    get failure() {
      return stored.now.is === "failed" ? stored.now.error : failure;
    },
    get answers() {
      return answers;
    },
    /** Where it hurt yesterday, without how much. */
    get placesYesterday() {
      return placesOf(yesterday);
    },
    get canCopy() {
      return Object.keys(yesterday).length > 0;
    },
    get isTouched() {
      return Object.keys(draft.touched).length > 0;
    },
    get isSaved() {
      return Object.keys(saved).length > 0;
    },
    answer: (item: ItemRef, value: EntryValue | undefined) => draft.touch({ [item]: value }),
    /** Factors and places of yesterday; what was answered already today stays. */
    async copyYesterday(): Promise<void> {
      const { missingFromYesterday } = await saving();
      const before = draft.touched;
      draft.touch(missingFromYesterday(entries, day(), answers));
      showToast({ text: todayWords.copiedToast, undo: () => draft.replace(before) });
    },
    async save(): Promise<void> {
      const { putBack, saveDay } = await saving();
      const carried = carriedPlaces(answers, placesOf(yesterday));
      const result = await saveDay(day(), { ...carried, ...draft.touched }, recall?.());
      failure = result.is === "failed" ? result.error : undefined;
      if (result.is === "failed") return;
      draft.replace({});
      showToast({ text: todayWords.savedToast, undo: () => void putBack(result.undo) });
    },
  };
}
export type DayForm = ReturnType<typeof dayForm>;

/** What was touched and not saved yet, kept in the store at every touch. */
function dayDraft(day: () => LocalDate) {
  let touched = $state.raw<Touched>({});

  $effect(() => {
    const key = draftKey(day());
    let gone = false;
    touched = {};
    readDraft(key).then((draft) => {
      if (!gone && draft !== undefined) touched = { ...draft, ...touched };
    });
    return () => {
      gone = true;
    };
  });

  function replace(next: Touched): void {
    touched = next;
    void keepDraft(draftKey(day()), next);
  }
  return {
    get touched() {
      return touched;
    },
    replace,
    touch: (more: Touched) => replace({ ...touched, ...more }),
  };
}

/** Comes with the first save or copy: looking at the page does not need it. */
const saving = () => import("./save-day.ts");

function placesOf(answers: Answers): (EntryValue & { readonly is: "places" }) | undefined {
  const value = answers["pain-places"];
  if (value?.is !== "places") return undefined;
  return { is: "places", places: value.places.map(({ region }) => ({ region })) };
}

/** The place of the pain stays as yesterday until the person says otherwise. */
function carriedPlaces(answers: Touched, carried: EntryValue | undefined): Touched {
  const { pain, "pain-places": places } = answers;
  const hasPain = pain?.is === "number" && pain.number > 0;
  return hasPain && places === undefined && carried !== undefined ? { "pain-places": carried } : {};
}

async function readDraft(key: string): Promise<Touched | undefined> {
  const opened = await browserStore();
  return opened.ok ? opened.value.draft<Touched>(key) : undefined;
}

async function keepDraft(key: string, touched: Touched): Promise<void> {
  const opened = await browserStore();
  if (!opened.ok) return;
  if (Object.keys(touched).length === 0) await opened.value.dropDraft(key);
  else await opened.value.saveDraft(key, touched);
}
