// The evening question: asked once by the app itself, and never on a day that was filled in.
import assert from "node:assert/strict";
import { it } from "node:test";
import { useSite } from "./site.mjs";
import { storeCalmScreening } from "./stored.mjs";

const site = useSite();

it("asks in the evening, and keeps silent once the day was filled in", async () => {
  const { context, page, visit } = await site.open({
    offlineUse: true,
    permissions: ["notifications"],
  });
  await visit("/nl/today/");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.evaluate(keepReminder);
  const devtools = await context.newCDPSession(page);
  const registrationId = await new Promise((done) => {
    devtools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [own] = registrations.filter(({ scopeURL }) => scopeURL.startsWith(site.origin));
      if (own !== undefined) done(own.registrationId);
    });
    devtools.send("ServiceWorker.enable");
  });
  const evening = () =>
    devtools.send("ServiceWorker.dispatchPeriodicSyncEvent", {
      origin: site.origin,
      registrationId,
      tag: "wervel-evening",
    });
  const asked = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return (await registration.getNotifications()).map(({ title }) => title);
    });

  await evening();
  while ((await asked()).length === 0) await new Promise((done) => setTimeout(done, 50));
  assert.deepEqual(await asked(), ["Hoe is je rug vandaag?"]);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    for (const shown of await registration.getNotifications()) shown.close();
  });

  await page.locator(".nrs label").nth(4).click();
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await page.getByText("Bewaard voor deze dag").waitFor();
  await evening();
  await new Promise((done) => setTimeout(done, 1_000)); // silence takes a while to be sure of
  assert.deepEqual(await asked(), []);
  await context.close();
});

it("says when half an hour of sitting is over, also after a reload", async () => {
  const { context, page, visit } = await site.open({
    offlineUse: true,
    permissions: ["notifications"],
  });
  await page.clock.install();
  await visit("/nl/plan/week/");
  await storeCalmScreening(page);
  await visit("/nl/plan/week/");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.getByRole("button", { name: "Ik ga zitten" }).click();
  await page.getByText("Dan komt er een seintje").waitFor();
  await page.clock.fastForward("20:00");
  await page.reload();
  await page.getByText("Nog 10 minuten").waitFor();
  await page.clock.fastForward("11:00");
  await page.getByText("Tijd om even op te staan.").waitFor();
  const shown = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return (await registration.getNotifications()).map(({ title }) => title);
    });
  while ((await shown()).length === 0) await new Promise((done) => setTimeout(done, 50));
  assert.deepEqual(await shown(), ["Tijd om even op te staan."]);
  await page.getByRole("button", { name: "Ik sta op" }).click();
  await page.reload();
  await page.getByRole("button", { name: "Ik ga zitten" }).waitFor();
  await context.close();
});

/** In the page: a reminder that may ask at any hour, as the settings keep it. */
function keepReminder() {
  return new Promise((done) => {
    const opening = indexedDB.open("wervel");
    opening.onsuccess = () => {
      const change = opening.result.transaction("drafts", "readwrite");
      change.objectStore("drafts").put({ fromHour: 0, language: "nl" }, "evening-question");
      change.oncomplete = () => done(opening.result.close());
    };
  });
}
