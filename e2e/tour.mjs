// The tour for pictures: through the app with the example diary, which is the same for everyone.

const examplePages = ["today", "insight", "plan", "knowledge", "care", "settings", "help"];

/** Brings the page to one screen after another and yields the name of each. */
export async function* inScreens(page, origin) {
  await page.goto(`${origin}/nl/`);
  yield "start";
  await page.goto(`${origin}/nl/screening/`);
  yield "screening";
  await page.goto(`${origin}/nl/`);
  await page.getByRole("link", { name: "Bekijk eerst een voorbeeld" }).click();
  await page.waitForURL("**/today/");
  for (const name of examplePages) {
    await page.goto(`${origin}/nl/${name}/`);
    yield name;
  }
}
