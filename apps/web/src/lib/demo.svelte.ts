/** Whether the example diary is on screen. It lives in a vault of its own and never mixes. */
const storageKey = "wervel.demo";

let on = $state(false);

export const demo = {
  get on(): boolean {
    return on;
  },
};

/** As the browser keeps it; for code that may run before the page has loaded its state. */
export const isDemo = (): boolean => sessionStorage.getItem(storageKey) === "on";

export const loadDemo = (): void => {
  on = isDemo();
};

export const enterDemo = (): void => {
  on = true;
  sessionStorage.setItem(storageKey, "on");
};

export const leaveDemo = (): void => {
  on = false;
  sessionStorage.removeItem(storageKey);
};
