import { localDateAt } from "@wervel/base";
import type { Entry, ItemRef, OwnItemRecord } from "@wervel/model";
import { isCatalogueItem, isOwnItem } from "@wervel/model";
import {
  type FaultList,
  headerFingerprint,
  type ImportBatch,
  type ImportMapping,
  type ImportPlan,
  type ImportPreview,
  type ImportRefusal,
  importRecords,
  type KeepWhich,
  planImport,
  type Sniffed,
} from "@wervel/wervel";
import { proxy } from "comlink";
import { browserOrigin, type RecordStore, type StoreError } from "../store/index.ts";
import {
  type ColumnChoice,
  type FileAnswers,
  isColumnTarget,
  mappingOf,
  newOwnItem,
  ownItemFor,
  ownTargetOf,
  suggestChoices,
} from "./column-choice.ts";
import type { ImportProgress, ReadAny, ReadFile } from "./import.worker.ts";
import { type OpenReader, openImportReader } from "./import-reader.ts";
import {
  type LongLayout,
  layoutId,
  type RememberedFile,
  recallFile,
  recallLayout,
  rememberedId,
  rememberFile,
  rememberLayout,
} from "./remembered.ts";

export type Shown = ImportPreview & {
  readonly plan: ImportPlan;
  /** Rows of a device that stay out; a table has its own list. */
  readonly faults?: FaultList;
};

type Step =
  | { readonly is: "choose"; readonly failed?: ImportRefusal["kind"] | "unreadable" }
  | { readonly is: "reading"; readonly progress: ImportProgress | undefined }
  | { readonly is: "columns" }
  | { readonly is: "preview"; readonly shown: Shown }
  | { readonly is: "done"; readonly days: number; readonly answers: number };

/**
 * One file from choosing to done. Until the last button nothing is stored. A class, because
 * that is how Svelte keeps reactive fields together.
 */
export class ImportFlow {
  step: Step = $state.raw({ is: "choose" });
  file: ReadFile | undefined = $state.raw();
  /** A table of no known app as its lines stand there; how it is laid out can be said. */
  plain: ReadFile | undefined = $state.raw();
  /** Set when each line of the file is one thing noted, not one day. */
  layout: LongLayout | undefined = $state.raw();
  /** What the file was recognised as, and by what. */
  known: Sniffed | undefined = $state.raw();
  fileName = $state("");
  choices: readonly ColumnChoice[] = $state.raw([]);
  answers: FileAnswers = $state.raw({ dateForm: undefined, decimal: undefined });
  recalled = $state(false);
  keep: KeepWhich = $state("diary");
  error: StoreError | undefined = $state.raw();
  readonly mapping = $derived.by(() =>
    this.file === undefined
      ? undefined
      : mappingOf(this.file.profile, this.choices, this.answers, (column, target) => {
          return `${column.index}:${target}`;
        }),
  );

  readonly #store: () => RecordStore | undefined;
  #known: readonly OwnItemRecord[] = [];
  #existing: ReadonlyMap<string, Entry> = new Map();
  #wanted: ReadonlyMap<string, OwnItemRecord> = new Map();
  #open: OpenReader | undefined;

  constructor(store: () => RecordStore | undefined) {
    this.#store = store;
  }

  ownItems = (): readonly OwnItemRecord[] => [...this.#known, ...this.#wanted.values()];

  choose(index: number, choice: ColumnChoice): void {
    this.choices = this.choices.with(index, choice);
  }

  async read(chosen: File): Promise<void> {
    this.stop();
    this.#open = openImportReader();
    this.step = { is: "reading", progress: undefined };
    this.fileName = chosen.name;
    this.file = undefined;
    this.plain = undefined;
    this.layout = undefined;
    this.known = undefined;
    try {
      const where = {
        zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
        today: localDateAt(Date.now()),
      };
      await this.#take(await this.#open.reader.read(chosen, where, this.#tell()));
    } catch {
      this.step = { is: "choose", failed: "unreadable" };
    }
  }

  /** Reads the lines as things noted, or without a layout as days again. */
  async layOut(layout: LongLayout | undefined): Promise<void> {
    if (this.plain === undefined || this.#open === undefined) return;
    const laid = await this.#open.reader.layOut(layout);
    this.layout = layout;
    this.file = { ...this.plain, ...laid };
    await this.#propose(this.file);
  }

  async preview(): Promise<void> {
    if (this.mapping?.ok !== true || this.#open === undefined) return;
    const mapping = this.#withOwnItems(this.mapping.value);
    this.step = { is: "reading", progress: undefined };
    const seen = await this.#open.reader.preview(mapping, localDateAt(Date.now()), this.#tell());
    this.#existing = await this.#entriesOn(seen);
    const plan = planImport(seen.days, itemRef, this.#existing);
    this.step = { is: "preview", shown: { ...seen, plan } };
  }

  async save(): Promise<void> {
    const store = this.#store();
    if (this.step.is !== "preview" || store === undefined) return;
    const at = browserOrigin.now();
    const remembered = this.file && rememberFile(this.#remembered(this.file), at);
    const records = importRecords(
      this.step.shown.plan,
      this.#batch(at, remembered?.id),
      this.#existing,
    );
    const layout =
      this.plain && rememberLayout(headerFingerprint(this.plain.header), this.layout, at);
    const settings = [remembered, layout].filter((setting) => setting !== undefined);
    const written = await store.putMany([...records, ...settings]);
    if (!written.ok) {
      this.error = written.error;
      return;
    }
    const made = records.find((record) => record.kind === "import-batch");
    this.step = { is: "done", days: made?.days ?? 0, answers: made?.entries ?? 0 };
    this.stop();
  }

  toColumns(): void {
    this.step = { is: "columns" };
  }

  restart(): void {
    this.step = { is: "choose" };
  }

  /** Ends whatever the reader is doing. */
  stop(): void {
    this.#open?.close();
    this.#open = undefined;
  }

  readonly #tell = () =>
    proxy((progress: ImportProgress) => {
      if (this.step.is === "reading") this.step = { is: "reading", progress };
    });

  async #take(came: ReadAny): Promise<void> {
    if (came.is === "refused") this.step = { is: "choose", failed: came.why };
    else if (came.is === "days") {
      this.known = came.known;
      const { days, rejected: faults } = came;
      const seen = { days, rejected: [], leftOut: [], emptyDays: 0, emptyCells: 0 };
      this.#existing = await this.#entriesOn(seen);
      const plan = planImport(days, itemRef, this.#existing);
      this.step = { is: "preview", shown: { ...seen, faults, plan } };
    } else if (came.rows === 0) this.step = { is: "choose", failed: "empty-file" };
    else {
      this.file = came;
      this.known = came.known;
      this.plain = came.known === undefined ? came : undefined;
      const layout = await this.#layoutBefore(this.plain);
      await (layout === undefined ? this.#propose(came) : this.layOut(layout));
    }
  }

  async #layoutBefore(plain: ReadFile | undefined): Promise<LongLayout | undefined> {
    if (plain === undefined) return undefined;
    const fingerprint = headerFingerprint(plain.header);
    const setting = await this.#store()?.get(layoutId(fingerprint));
    const layout =
      setting?.kind === "setting" ? recallLayout(setting.value, fingerprint) : undefined;
    const dates = plain.profile.columns.find(({ index }) => index === layout?.date)?.dates;
    return layout && dates?.forms.includes(layout.dateForm) ? layout : undefined;
  }

  async #propose(file: ReadFile): Promise<void> {
    this.#known = (await this.#store()?.byKind("own-item")) ?? [];
    const fingerprint = headerFingerprint(file.header);
    const setting = await this.#store()?.get(rememberedId(fingerprint));
    const before =
      setting?.kind === "setting"
        ? recallFile(setting.value, fingerprint, isColumnTarget)
        : undefined;
    this.recalled = before !== undefined;
    this.choices = before?.choices ?? suggestChoices(file.profile);
    this.answers = before?.answers ?? sureAnswers(file);
    this.step = { is: "columns" };
  }

  /** Own targets get the id of an own item: the known one, or one made with this import. */
  #withOwnItems(mapping: ImportMapping): ImportMapping {
    const wanted = new Map<string, OwnItemRecord>();
    const columns = mapping.columns.map((column) => {
      const profile = this.file?.profile.columns[column.index];
      const own = ownTargetOf(this.choices[column.index]);
      if (profile === undefined || own === undefined) return column;
      const fresh = () =>
        newOwnItem(profile, own, { id: browserOrigin.id(), at: browserOrigin.now() });
      const item = ownItemFor(profile, own, this.#known) ?? fresh();
      wanted.set(item.id, item);
      return { ...column, target: `own:${item.id}` };
    });
    this.#wanted = wanted;
    return { ...mapping, columns };
  }

  async #entriesOn({ days }: ImportPreview): Promise<ReadonlyMap<string, Entry>> {
    const [first, last] = [days[0]?.day, days.at(-1)?.day];
    if (first === undefined || last === undefined) return new Map();
    const entries = await this.#store()?.entriesBetween(first, last, { removedToo: true });
    return new Map((entries ?? []).map((entry) => [entry.id, entry]));
  }

  readonly #remembered = (file: ReadFile): RememberedFile => ({
    fingerprint: headerFingerprint(file.header),
    choices: this.choices,
    answers: this.answers,
  });

  readonly #batch = (at: string, remembered: string | undefined): ImportBatch => ({
    id: browserOrigin.id(),
    at,
    source: this.known?.format ?? "csv",
    fileName: this.fileName,
    mapping: remembered === undefined ? undefined : { remembered },
    keep: this.keep,
    ownItems: [...(this.file === undefined ? [] : this.#wanted.values())].filter(
      (item) => !this.#known.some(({ id }) => id === item.id),
    ),
  });
}

/** Only what leaves no doubt is filled in beforehand. */
function sureAnswers({ profile }: ReadFile): FileAnswers {
  const forms = profile.columns.find(({ looksLike }) => looksLike === "date")?.dates.forms ?? [];
  return {
    dateForm: forms.length === 1 ? forms[0] : undefined,
    decimal: profile.decimal.sure ? profile.decimal.sign : undefined,
  };
}

const itemRef = (target: string): ItemRef | undefined =>
  isCatalogueItem(target) || isOwnItem(target) ? target : undefined;
