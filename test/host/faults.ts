import { ACTION } from './protocol/wire';
import type { RequestBody } from './protocol/wire';

/**
 * "refused": nothing of the batch is done. "midway": the earlier operations are done and stay done.
 * "answerLost": all is done, and the client is told of an error all the same.
 */
export type FaultKind = 'refused' | 'midway' | 'answerLost';

export type Fault = {
  /** Counted from now: 1 is the next batch. */
  readonly batch: number;
  readonly how: FaultKind;
  /** For "midway": how many changes go through; half of them when left out. */
  readonly after?: number;
  /** The client's error code. */
  readonly code?: string;
};

export const USUAL_FAULT = 'GeneralException';

/** The faults that are still to come. */
export class Faults {
  private readonly planned: { fault: Fault; left: number }[] = [];

  plan(fault: Fault): void {
    this.planned.push({ fault, left: fault.batch });
  }

  /** The fault of the batch that has come in, if it is to have one. */
  take(): Fault | null {
    for (const one of this.planned) one.left -= 1;
    const place = this.planned.findIndex(({ left }) => left === 0);
    return place < 0 ? null : (this.planned.splice(place, 1)[0]?.fault ?? null);
  }
}

/** How many actions of a request change the workbook, as far as can be seen from outside. */
export function countChanges({ Actions, ObjectPaths }: RequestBody): number {
  return Actions.filter(({ ActionType, Name, ObjectPathId }) => {
    if (ActionType === ACTION.setProperty) return true;
    if (ActionType === ACTION.method) return !Name.startsWith('_') && !Name.startsWith('Get');
    const path = ObjectPaths[String(ObjectPathId)];
    return ActionType === ACTION.instantiate && path?.Name === 'Add';
  }).length;
}
