import type { XmlElement } from '../package/outline';

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

/** Puts children behind those that an element has. */
export function appendInside(element: XmlElement, children: string): TextEdit[] {
  const { inner, end, isSelfClosed, prefix, name } = element;
  if (children === '') return [];
  if (!isSelfClosed) return [{ start: inner.end, end: inner.end, text: children }];
  return [{ start: end - '/>'.length, end, text: `>${children}</${prefix}${name}>` }];
}

/** Takes out an element with all that it holds. */
export function removeElement({ start, end }: XmlElement): TextEdit {
  return { start, end, text: '' };
}

/** Gives an element's attribute another value, or the attribute itself. */
export function setAttribute(element: XmlElement, name: string, value: string): TextEdit {
  const found = element.attributes.get(name);
  if (found !== undefined) return { start: found.start, end: found.end, text: value };
  const place = element.start + 1 + element.prefix.length + element.name.length;
  return { start: place, end: place, text: ` ${name}="${value}"` };
}
