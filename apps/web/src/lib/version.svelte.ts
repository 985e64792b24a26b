/** A new version of the app: it waits for a tap; what is half filled in is kept as a draft. */
let waiting = $state.raw<ServiceWorker | undefined>();

export const newVersion = {
  get ready(): boolean {
    return waiting !== undefined;
  },
};

/** Starts offline use, and notices when a newer version has been fetched. */
export async function keepOffline(script: string): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  // A browser may refuse (private windows do): then the app simply needs its network.
  const registration = await navigator.serviceWorker.register(script).catch(() => undefined);
  if (registration === undefined) return;
  const notice = () => {
    if (registration.waiting && navigator.serviceWorker.controller) waiting = registration.waiting;
  };
  notice();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", notice);
  });
}

/** Switches to the new version and shows this page in it. */
export function useNewVersion(): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
    once: true,
  });
  waiting?.postMessage("use-new-version");
}
