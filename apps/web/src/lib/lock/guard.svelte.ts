/** Whether anything must be guarded in this tab; a page without a lock loads none of it. */
let on = $state(false);

export const guard = {
  get on(): boolean {
    return on;
  },
};

/** Looks once more at what this device chose. */
export function arm(): void {
  on = localStorage.getItem("wervel.lock") !== null || localStorage.getItem("wervel.hide") !== null;
}
