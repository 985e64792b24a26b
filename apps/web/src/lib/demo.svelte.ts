/** Whether the example diary is on screen. It lives in a vault of its own and never mixes. */
const storageKey = "wervel.demo";

let on = $state(false);

export const demo = {
  get on(): boolean {
    return on;
  },
};

export const loadDemo = (): void => {
  on = sessionStorage.getItem(storageKey) === "on";
};

export const enterDemo = (): void => {
  on = true;
  sessionStorage.setItem(storageKey, "on");
};

export const leaveDemo = (): void => {
  on = false;
  sessionStorage.removeItem(storageKey);
};
