// Two ways to use a page: with a finger, or with the keys alone.

const mostTabs = 250;

/** A pointer: what most people use. */
export const finger = () => ({
  press: (target) => target.click(),
  choose: (target) => target.check({ force: true }),
  type: (target, text) => target.fill(text),
  giveFile: (target, file) => target.setInputFiles(file),
});

/** Tab, arrows, space and enter; a control that cannot be reached this way fails the test. */
export const keys = (page) => {
  // The browser hands its chooser over only while someone listens: beginning at the key is too late.
  page.on("filechooser", () => {});
  return tabsAndArrows(page);
};

const tabsAndArrows = (page) => ({
  press: async (target) => {
    await reach(page, target);
    await page.keyboard.press("Enter");
  },
  choose: async (target) => {
    await reach(page, target);
    if (await target.isChecked()) return;
    await page.keyboard.press("Space");
  },
  type: async (target, text) => {
    await reach(page, target);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(text);
  },
  giveFile: async (target, file) => {
    await reach(page, target);
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.press("Enter");
    await (await chooser).setFiles(file);
  },
});

/** Walks the focus to the target: Tab from control to control, arrows within a group of radios. */
async function reach(page, target) {
  await target.waitFor({ state: "attached" });
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    const place = await placeOf(target);
    if (place === "here") return;
    await page.keyboard.press(place === "in-group" ? "ArrowDown" : "Tab");
  }
  throw new Error(`the keyboard never reaches ${target}`);
}

const placeOf = (target) =>
  target.evaluate((element) => {
    const active = document.activeElement;
    if (active === element) return "here";
    const sameGroup =
      element instanceof HTMLInputElement &&
      active instanceof HTMLInputElement &&
      element.type === "radio" &&
      active.type === "radio" &&
      element.name === active.name;
    return sameGroup ? "in-group" : "elsewhere";
  });
