import { type Remote, releaseProxy, wrap } from "comlink";
import type { GutTestReader } from "./gut-test.worker.ts";

export interface OpenGutReader {
  readonly reader: Remote<GutTestReader>;
  readonly close: () => void;
}

/** A reader in a worker of its own; closing it stops whatever it is doing. */
export function openGutReader(): OpenGutReader {
  const worker = new Worker(new URL("./gut-test.worker.ts", import.meta.url), { type: "module" });
  const reader = wrap<GutTestReader>(worker);
  return {
    reader,
    close: () => {
      reader[releaseProxy]();
      worker.terminate();
    },
  };
}
