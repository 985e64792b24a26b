export type Choice<T extends string | number> = {
  readonly value: T;
  readonly label: string;
  /** How a screen reader should say a label that is short on screen, such as "<18". */
  readonly spoken?: string;
  /** A second, smaller line under the label. */
  readonly under?: string;
};
