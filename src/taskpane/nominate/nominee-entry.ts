import type { NomineeResult } from '../../domain/results';

/** Somebody, and what is to be said of them; it is put into words only when it is drawn. */
export type NomineeEntry = {
  readonly result: NomineeResult;
  readonly say: () => string | null;
};
