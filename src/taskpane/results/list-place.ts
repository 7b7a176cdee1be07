import type { VirtualItem } from '@tanstack/react-virtual';

/** Where the person was in the list when they opened somebody. */
export type ListPlace = {
  readonly code: string;
  /** How far, and how high the rows were; null where only the nominee is known. */
  readonly scrolled: { readonly offset: number; readonly measured: VirtualItem[] } | null;
};
