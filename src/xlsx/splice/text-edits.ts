/** Characters `start` to `end` of a text are to become `text`; where both are equal, it is put in. */
export type TextEdit = { readonly start: number; readonly end: number; readonly text: string };

/**
 * All edits at once; everything between them stays letter by letter. Edits at one place are made
 * in the order given. Throws on edits that overlap.
 */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return source;
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < done || end < start) throw new Error(`edits overlap at ${start}`);
    pieces.push(source.slice(done, start), text);
    done = end;
  }
  pieces.push(source.slice(done));
  return pieces.join('');
}
