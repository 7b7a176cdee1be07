/** Something that is put into a request. */
export type Step = {
  /** What it adds to the request and to its answer, rather too much than too little. */
  readonly bytes: number;
  /** How many rows of a sheet it fills with values. */
  readonly rows?: number;
  readonly queue: () => void;
};

/** Excel in a browser refuses requests and answers of more than 5 MB. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Runs steps in their order, in as few batches as a browser takes; tells before each what is left. */
export async function runSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  onBatch: (left: readonly Step[]) => void = () => undefined,
): Promise<void> {
  onBatch(steps);
  let bytes = 0;
  const fitting = steps.findIndex((step) => {
    bytes += step.bytes;
    return bytes > MOST_BYTES;
  });
  const count = fitting === -1 ? steps.length : Math.max(fitting, 1);
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const { queue } of steps.slice(0, count)) queue();
  await context.sync();
  if (count < steps.length) await runSteps(context, steps.slice(count), onBatch);
}

/** The length of a value as it travels. */
export function countBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
