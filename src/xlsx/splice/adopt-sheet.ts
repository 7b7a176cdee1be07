import { TagReader } from '../package/tag-reader';
import { applyEdits } from './text-edits';
import type { TextEdit } from './text-edits';

const LETTER_C = 99;

export type SheetAdoption = {
  /** The host's number of a cell style of the donor. */
  readonly adoptStyle: (style: number) => number;
  /** A column's width in the host's unit. */
  readonly convertWidth: (width: number) => number;
};

/**
 * A worksheet of the donor, as it stands in the host: every cell, row and column says its style,
 * since what goes without saying is another style there.
 */
export function adoptSheet(xml: string, { adoptStyle, convertWidth }: SheetAdoption): string {
  const edits: TextEdit[] = [];
  const tags = new TagReader(xml);
  const giveStyle = (name: string): void => {
    const style = tags.attribute(name);
    const text = String(adoptStyle(Number(style ?? 0)));
    if (style !== null) edits.push({ start: tags.valueStart, end: tags.valueEnd, text });
    else edits.push({ start: tags.nameEnd, end: tags.nameEnd, text: ` ${name}="${text}"` });
  };
  while (tags.next()) {
    if (tags.kind === 'close') continue;
    if (tags.letter === LETTER_C) giveStyle('s');
    else if (tags.is('row') && tags.attribute('s') !== null) giveStyle('s');
    else if (tags.is('col')) {
      giveStyle('style');
      const width = tags.attribute('width');
      if (width === null) continue;
      const text = String(convertWidth(Number(width)));
      edits.push({ start: tags.valueStart, end: tags.valueEnd, text });
    }
  }
  return applyEdits(xml, edits);
}
