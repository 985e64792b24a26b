import type { LocalDate } from "@wervel/base";
import type { GutFileRecord, GutMethod, GutRegion, GutTestRecord } from "@wervel/model";
import type { GutFileIssue, MeasuredPart, PlainColumn } from "@wervel/wervel";
import { browserOrigin, browserStore, type StoreError } from "../store/index.ts";
import type { ReadTest, SaidColumns } from "./gut-test.worker.ts";
import { type OpenGutReader, openGutReader } from "./gut-test-reader.ts";

export type ReadFile = Extract<ReadTest, { readonly is: "read" }>;
type Step =
  | { readonly is: "choose" }
  | { readonly is: "reading" }
  | {
      readonly is: "refused";
      readonly issues: readonly GutFileIssue[];
      readonly columns?: readonly PlainColumn[];
    }
  | { readonly is: "columns"; readonly columns: readonly PlainColumn[] }
  | { readonly is: "preview"; readonly file: ReadFile };

type Antibiotics = GutTestRecord["antibiotics"];
type Form = NonNullable<GutTestRecord["stoolForm"]>;

/**
 * One file from choosing to kept. Until the last button nothing is stored. A class, because
 * that is how Svelte keeps reactive fields together.
 */
export class GutFlow {
  step: Step = $state.raw({ is: "choose" });
  part: MeasuredPart | undefined = $state.raw();
  fileName = $state("");
  sample = $state(0);
  day = $state("");
  lab = $state("");
  method: GutMethod = $state("unknown");
  region: GutRegion | "" = $state("");
  /** Undefined is not answered; it is kept as unknown, never as no. */
  antibiotics: Antibiotics | undefined = $state();
  stoolForm: Form | undefined = $state();
  error: StoreError | undefined = $state.raw();

  #open: OpenGutReader | undefined;
  #file: Blob | undefined;

  async read(file: File): Promise<void> {
    this.fileName = file.name;
    this.#file = file;
    await this.#read();
  }

  /** The second file of a pair: lineages for a table of feature ids. */
  async addNames(names: File): Promise<void> {
    await this.#read(names);
  }

  /** Again, with the columns of a plain table as the person says. */
  async readAs(said: SaidColumns): Promise<void> {
    await this.#read(undefined, said);
  }

  async #read(names?: File, said?: SaidColumns): Promise<void> {
    if (this.#file === undefined) return;
    this.step = { is: "reading" };
    this.#open ??= openGutReader();
    const read = await this.#open.reader.read(this.#file, names, said);
    if (read.is === "refused") {
      this.step = read;
      return;
    }
    this.method = read.method;
    this.region = read.region ?? "";
    this.sample = 0;
    await this.measure();
    this.step = { is: "preview", file: read };
  }

  /** Again after each answer that changes what can be said. */
  async measure(): Promise<void> {
    this.part = await this.#open?.reader.measure(this.sample, {
      lab: this.lab,
      method: this.method,
      ...(this.region === "" ? {} : { region: this.region }),
    });
  }

  /** The record and the parts of its file, all or none. Answers whether it is kept. */
  async keep(day: LocalDate): Promise<boolean> {
    await this.measure();
    const [part, packed, store] = [
      this.part,
      await this.#open?.reader.pack(),
      await browserStore(),
    ];
    if (!store.ok) this.error = store.error;
    if (!store.ok || part === undefined) return false;
    const id = browserOrigin.id();
    const files = (packed?.parts ?? []).map(
      (gzipBase64, at): GutFileRecord => ({
        id: browserOrigin.id(),
        kind: "gut-file",
        changedAt: browserOrigin.now(),
        test: id,
        part: at,
        gzipBase64,
      }),
    );
    const written = await store.value.putMany([
      this.#record(id, day, part, packed?.sha256, files.length),
      ...files,
    ]);
    if (!written.ok) this.error = written.error;
    return written.ok;
  }

  #record(
    id: string,
    day: LocalDate,
    part: MeasuredPart,
    sha256: string | undefined,
    fileParts: number,
  ): GutTestRecord {
    const at = browserOrigin.now();
    return {
      ...part,
      id,
      kind: "gut-test",
      changedAt: at,
      at,
      day,
      fileName: this.fileName,
      antibiotics: this.antibiotics ?? "unknown",
      ...(this.stoolForm === undefined ? {} : { stoolForm: this.stoolForm }),
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(fileParts === 0 ? {} : { fileParts }),
    };
  }

  restart(): void {
    this.stop();
    this.step = { is: "choose" };
  }

  stop(): void {
    this.#open?.close();
    this.#open = undefined;
  }
}
