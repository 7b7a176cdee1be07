import { spellPageText } from '../../workbook/content/sheet-content';
import type { TagReader } from '../package/tag-reader';

/** What the `headerFooter` just opened prints on pages; moves to its end. */
export function readPageTexts(tags: TagReader): readonly string[] {
  const isFirstOwn = tags.isOn('differentFirst');
  const isEvenOwn = tags.isOn('differentOddEven');
  const texts: string[] = [];
  if (isFirstOwn) texts.push(spellPageText('differentFirst', ''));
  if (isEvenOwn) texts.push(spellPageText('differentOddEven', ''));
  const { depth } = tags;
  const isOpen = tags.kind === 'open';
  while (isOpen && tags.next() && tags.depth >= depth) {
    if (tags.kind !== 'open') continue;
    const pages = tags.xml.slice(tags.nameStart, tags.nameEnd);
    const text = tags.readText();
    const isUnused =
      (pages.startsWith('first') && !isFirstOwn) || (pages.startsWith('even') && !isEvenOwn);
    if (text !== '' && !isUnused) texts.push(spellPageText(pages, text));
  }
  return texts;
}
