import type { LetterLook, TextRun } from '../../workbook/content/sheet-content';
import { outlineXml } from '../package/outline';
import { TagReader } from '../package/tag-reader';
import { readLetters } from './read-looks';
import { unescapeCharacters } from './read-rich-text';

const LETTER_R = 114;
const LETTER_T = 116;

/** A string as files keep it, shared (`si`) or in its cell (`is`). Null letters are the cell's own. */
export type StoredRun = { readonly text: string; readonly letters: LetterLook | null };

/** The shared strings of a workbook, each taken apart when a cell first asks for it. */
export class SharedRuns {
  /** Where each begins and ends in the part, one behind the other. */
  private readonly bounds: number[] = [];
  private readonly known = new Map<number, readonly StoredRun[]>();

  constructor(private readonly xml: string) {
    const tags = new TagReader(xml);
    tags.next();
    while (tags.next()) {
      if (tags.kind === 'close' || !tags.is('si')) continue;
      this.bounds.push(tags.start);
      skipElement(tags);
      this.bounds.push(tags.end);
    }
  }

  /** No runs for a string that is not there. */
  at(index: number): readonly StoredRun[] {
    const found = this.known.get(index) ?? this.read(index);
    this.known.set(index, found);
    return found;
  }

  private read(index: number): readonly StoredRun[] {
    const [start, end] = [this.bounds[2 * index], this.bounds[2 * index + 1]];
    if (start === undefined || end === undefined) return [];
    const tags = new TagReader(this.xml.slice(start, end));
    tags.next();
    return readRuns(tags);
  }
}

/** The runs of the element just opened, without reading aids; moves to its end. */
export function readRuns(tags: TagReader): readonly StoredRun[] {
  if (tags.kind === 'empty') return [];
  const { depth } = tags;
  const runs: StoredRun[] = [];
  let letters: LetterLook | null = null;
  let isAid = false;
  while (tags.next() && tags.depth >= depth) {
    if (tags.is('rPh')) isAid = tags.kind === 'open';
    else if (tags.letter === LETTER_R) letters = null;
    else if (tags.kind === 'close') continue;
    else if (tags.is('rPr')) letters = readOwnLetters(tags);
    else if (tags.kind === 'open' && tags.letter === LETTER_T && !isAid) {
      runs.push({ text: unescapeCharacters(tags.readText()), letters });
    }
  }
  return runs;
}

export function dressRuns(runs: readonly StoredRun[], own: LetterLook): readonly TextRun[] {
  return runs.map(({ text, letters }) => ({ text, letters: letters ?? own }));
}

function readOwnLetters(tags: TagReader): LetterLook {
  const { xml, start } = tags;
  skipElement(tags);
  return readLetters(outlineXml(xml.slice(start, tags.end)));
}

function skipElement(tags: TagReader): void {
  if (tags.kind === 'empty') return;
  const { depth } = tags;
  while (tags.next() && tags.depth >= depth);
}
