import type { NotListening } from "./listen.ts";
import type { BadSetting } from "./settings.ts";

/** What the server says at a terminal. */
export const words = {
  nl: {
    ready: (url: string) => `Wervel draait. Open ${url} in je browser. Stoppen: Ctrl-C.`,
    stopped: "Wervel is gestopt.",
    "folder-in-use": (folder: string, pid: number) =>
      `De map ${folder} is al in gebruik door proces ${pid}. Synchroniseren en delen werken hier dus niet. Stop het andere, of kies een eigen map: npm start -- --data mijn-map`,
    "no-database": (code: string) =>
      `De database antwoordt niet (${code}). Synchroniseren en delen werken zolang niet; we proberen het opnieuw.`,
    notBuilt: "De app is nog niet gebouwd. Dat doet: npm start",
    "bad-port": (got: string) => `'${got}' is geen poort. Kies een getal van 0 tot en met 65535.`,
    "unknown-option": (got: string) => got,
    "port-taken": (port: number) =>
      `Poort ${port} is al in gebruik. Misschien draait Wervel al: kijk op http://127.0.0.1:${port}. Of kies een andere: npm start -- --port ${port + 1}`,
    "port-refused": (port: number) =>
      `Poort ${port} mag niet zonder extra rechten. Kies er een boven 1023: npm start -- --port 4173`,
    "unknown-host": () => "Dit adres is niet van deze computer. Laat --host weg.",
  },
  en: {
    ready: (url: string) => `Wervel is running. Open ${url} in your browser. To stop: Ctrl-C.`,
    stopped: "Wervel has stopped.",
    "folder-in-use": (folder: string, pid: number) =>
      `The folder ${folder} is in use by process ${pid}. So syncing and sharing do not work here. Stop the other one, or choose a folder of its own: npm start -- --data my-folder`,
    "no-database": (code: string) =>
      `The database does not answer (${code}). Until it does, syncing and sharing do not work; we keep trying.`,
    notBuilt: "The app has not been built yet. This builds it: npm start",
    "bad-port": (got: string) => `'${got}' is not a port. Choose a number from 0 to 65535.`,
    "unknown-option": (got: string) => got,
    "port-taken": (port: number) =>
      `Port ${port} is already in use. Perhaps Wervel is running: see http://127.0.0.1:${port}. Or choose another: npm start -- --port ${port + 1}`,
    "port-refused": (port: number) =>
      `Port ${port} needs extra rights. Choose one above 1023: npm start -- --port 4173`,
    "unknown-host": () => "This address is not of this computer. Leave --host out.",
  },
} as const satisfies Record<"nl" | "en", Words>;

type Words = {
  readonly ready: (url: string) => string;
  readonly stopped: string;
  readonly notBuilt: string;
  readonly "folder-in-use": (folder: string, pid: number) => string;
  readonly "no-database": (code: string) => string;
} & Readonly<Record<BadSetting["kind"], (got: string) => string>> &
  Readonly<Record<NotListening["kind"], (port: number) => string>>;
