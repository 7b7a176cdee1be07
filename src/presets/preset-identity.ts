/** As much of a preset as is needed to offer it. */
export type PresetIdentity = {
  readonly id: string;
  readonly title: string;
  /** The movement runs from the first to the last year, both included. */
  readonly firstYear: number;
  readonly lastYear: number;
};
