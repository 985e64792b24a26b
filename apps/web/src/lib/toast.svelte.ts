import type { Text } from "@wervel/model";

export type Toast = { readonly text: Text; readonly undo?: () => void };

let current = $state.raw<Toast | undefined>();

export const toast = {
  get current(): Toast | undefined {
    return current;
  },
};

/** Says that something was kept, and offers to take it back. A new message replaces the old one. */
export const showToast = (message: Toast): void => {
  current = message;
};

export const dismissToast = (): void => {
  current = undefined;
};
