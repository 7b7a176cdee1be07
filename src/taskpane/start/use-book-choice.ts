import { useState } from 'react';
import { PRESET_LIST } from '../../presets/preset-list';
import type { BookRequest } from '../work/pane-work';
import { chooseBook } from './choose-book';

/** Which new book the person wants; at first an empty one of the first preset, for the year of now. */
export function useBookChoice(
  now: () => Date,
): readonly [BookRequest, (next: BookRequest) => void] {
  return useState<BookRequest>(() => {
    const [first] = PRESET_LIST;
    if (first === undefined) throw new Error('there is no preset');
    return chooseBook(first, now().getFullYear());
  });
}
