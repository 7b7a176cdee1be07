import { useState } from 'react';

/** `refused`: the text is to be shown, for people to copy it by hand. */
export type Copying = 'copied' | 'refused' | null;

/** What came of copying a text, null before that; and what copies it. */
export function useClipboard(text: string): readonly [Copying, () => void] {
  const [copying, setCopying] = useState<Copying>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopying('copied');
    } catch {
      // Forbidden to a pane in a page, or absent without https.
      setCopying('refused');
    }
  };
  return [copying, () => void copy()];
}
