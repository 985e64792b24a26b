const width = 24;
const patienceMs = 1_000;

/** A bar on stderr once work has lasted a second; nothing at all without `write`. */
export function progressBar(write: ((text: string) => void) | undefined, now = Date.now) {
  const started = now();
  let shown = "";
  return {
    show: (fraction: number): void => {
      if (write === undefined || now() - started < patienceMs) return;
      const filled = Math.round(width * Math.min(1, Math.max(0, fraction)));
      const line = `\r[${"#".repeat(filled)}${" ".repeat(width - filled)}]`;
      if (line !== shown) write(line);
      shown = line;
    },
    clear: (): void => {
      if (shown !== "") write?.(`\r${" ".repeat(width + 2)}\r`);
      shown = "";
    },
  };
}
