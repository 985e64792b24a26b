import { browserStore } from "../store/index.ts";

/**
 * Something half typed in a task sheet. It is kept at every change and comes back when the
 * sheet is opened again, also after a reload or a crash.
 */
export function sheetDraft<T>(key: string, empty: T) {
  let value = $state.raw<T>(empty);
  let isTouched = $state(false);

  $effect(() => {
    readDraft<T>(key).then((draft) => {
      if (draft === undefined || isTouched) return;
      value = draft;
      isTouched = true;
    });
  });

  return {
    get value() {
      return value;
    },
    get isTouched() {
      return isTouched;
    },
    change(next: T): void {
      value = next;
      isTouched = true;
      void writeDraft(key, next);
    },
    /** Saved or thrown away: nothing is left. */
    clear(): void {
      value = empty;
      isTouched = false;
      void dropDraft(key);
    },
  };
}

async function readDraft<T>(key: string): Promise<T | undefined> {
  const opened = await browserStore();
  return opened.ok ? opened.value.draft<T>(key) : undefined;
}

async function writeDraft(key: string, value: unknown): Promise<void> {
  const opened = await browserStore();
  if (opened.ok) await opened.value.saveDraft(key, value);
}

async function dropDraft(key: string): Promise<void> {
  const opened = await browserStore();
  if (opened.ok) await opened.value.dropDraft(key);
}
