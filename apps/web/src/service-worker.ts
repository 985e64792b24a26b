/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { build, files, prerendered, version } from "$service-worker";
import { eveningTag, isTimeToAsk, readReminder, reminderWords } from "./lib/reminder/reminder.ts";

/**
 * Keeps every page of both languages on the device, so that the second visit works offline.
 * A new version waits until the person asks for it: nothing half-typed is ever swept away.
 */
const worker = self as unknown as ServiceWorkerGlobalScope; // what a worker file really runs in
const cacheName = `wervel-${version}`;
const kept = new Set([...build, ...files, ...prerendered]);

/** A solver of a megabyte is kept from its first use on, not before anyone wants it. */
const isLate = (path: string): boolean => path.endsWith(".wasm");

worker.addEventListener("install", (event) => {
  // Pages are fetched past the browser's own cache; built files carry their hash in their name.
  const pages = [...files, ...prerendered].map((path) => new Request(path, { cache: "no-cache" }));
  const early = build.filter((path) => !isLate(path));
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([...early, ...pages])));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(dropOldCaches().then(() => worker.clients.claim()));
});

worker.addEventListener("message", ({ data }) => {
  if (data === "use-new-version") worker.skipWaiting();
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== worker.location.origin) return;
  if (request.mode === "navigate") event.respondWith(pageAt(url, request));
  else if (kept.has(url.pathname) || url.pathname.startsWith("/_app/immutable/")) {
    event.respondWith(keptOrFetched(url.pathname, request));
  }
});

/** The version before this one stays: a second open tab may still ask for its pieces. */
async function dropOldCaches(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith("wervel-"));
  const old = ours.filter((name) => name !== cacheName).slice(0, -1);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function keptOrFetched(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const known = (await cache.match(path)) ?? (await caches.match(path));
  if (known !== undefined) return known;
  const answer = await fetch(request);
  if (answer.ok && isLate(path)) await cache.put(path, answer.clone());
  return answer;
}

/** A page is known by its path: the query belongs to the page itself, a slash may be missing. */
async function pageAt(url: URL, request: Request): Promise<Response> {
  const path = url.pathname.endsWith("/") ? url.pathname : `${url.pathname}/`;
  if (kept.has(path)) return keptOrFetched(path, request);
  return fetch(request).catch(async () => (await caches.match("/")) ?? Response.error());
}

// The browser wakes us when it sees fit; an installed app about once or twice a day.
worker.addEventListener("periodicsync", (event) => {
  if (event.tag === eveningTag) event.waitUntil(askInTheEvening());
});

worker.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const address = String(event.notification.data);
  event.waitUntil(worker.clients.openWindow(address));
});

/** One question an evening, and none on a day that was already filled in. */
async function askInTheEvening(): Promise<void> {
  const found = await readReminder(new Date());
  if (found === undefined || !isTimeToAsk(found, new Date())) return;
  const { language } = found.reminder;
  await worker.registration.showNotification(reminderWords.asks[language], {
    tag: eveningTag,
    body: reminderWords.body[language],
    icon: "/icon-192.png",
    badge: "/icon-192.png",
    data: `/${language}/today/`,
  });
}
