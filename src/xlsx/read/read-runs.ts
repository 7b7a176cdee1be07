import type { LetterLook, TextRun } from '../../workbook/content/sheet-content';
import { findChild, outlineXml, readInnerText } from '../package/outline';
import type { XmlElement } from '../package/outline';
import { readLetters } from './read-looks';
import { unescapeCharacters } from './read-rich-text';

/** A string as files keep it, shared (`si`) or in its cell (`is`). Null letters are the cell's own. */
export type StoredRun = { readonly text: string; readonly letters: LetterLook | null };

export function readSharedRuns(xml: string): readonly (readonly StoredRun[])[] {
  return outlineXml(xml)
    .children.filter(({ name }) => name === 'si')
    .map((item) => readRuns(xml, item));
}

export function readRuns(xml: string, item: XmlElement): readonly StoredRun[] {
  return item.children.flatMap((child): StoredRun[] => {
    if (child.name === 't') return [{ text: readText(xml, child), letters: null }];
    const text = child.name === 'r' ? findChild(child, 't') : null;
    if (text === null) return [];
    const look = findChild(child, 'rPr');
    return [{ text: readText(xml, text), letters: look === null ? null : readLetters(look) }];
  });
}

export function dressRuns(runs: readonly StoredRun[], own: LetterLook): readonly TextRun[] {
  return runs.map(({ text, letters }) => ({ text, letters: letters ?? own }));
}

function readText(xml: string, element: XmlElement): string {
  return unescapeCharacters(readInnerText(xml, element));
}
