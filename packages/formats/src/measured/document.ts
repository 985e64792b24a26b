import type { Collector } from "./collector.ts";

/** One file that fits in memory, on its own or out of an archive. */
export interface Document {
  /** With its folders, as it is named in the archive. */
  readonly name: string;
  readonly text: string;
}
export type DeviceReader = (document: Document, collector: Collector) => void;
