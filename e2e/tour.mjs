// The tour for pictures: the screening by hand, the rest with the example diary, the same for all.
import { answerAll } from "./cards.mjs";
import { finger } from "./hands.mjs";
import { settled } from "./site.mjs";

const examplePages = [
  "today",
  "today/history",
  "insight",
  "care",
  "care/consult",
  "import",
  "knowledge",
  "settings",
  "help",
];

/** Brings the page to one screen after another and yields the name of each. */
export async function* inScreens(page, origin) {
  await page.goto(`${origin}/nl/`);
  yield "start";
  yield* screening(page, origin);
  await page.goto(`${origin}/nl/`);
  await settled(page);
  await page.getByRole("link", { name: "Bekijk eerst een voorbeeld" }).click();
  await page.waitForURL("**/today/");
  for (const path of examplePages) {
    await page.goto(`${origin}/nl/${path}/`);
    yield path.replace("/", "-");
  }
}

async function* screening(page, origin) {
  const next = (name) => page.getByRole("button", { name, exact: true }).click();
  await page.goto(`${origin}/nl/screening/`);
  yield "screening-1";
  await next("Geen van deze, verder");
  await page.waitForURL("**/screening/2/");
  yield "screening-2";
  await next("Geen van deze, verder");
  await page.waitForURL("**/screening/3/");
  yield "screening-3";
  await answerAll(page, finger());
  await next("Bekijk de uitkomst");
  await page.waitForURL("**/screening/result/**");
  yield "screening-result";
}
