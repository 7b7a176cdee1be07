import { BLANK } from '../../domain/draft';
import type { Found } from '../../domain/draft';
import type { ColumnKey } from '../../domain/place';
import { readScale } from '../../text/scale';
import { readWord } from '../../text/words';
import type { FoundCell } from '../found-workbook';

/** Recognises the words of a column's cells. */
export type CellReader = (cell: FoundCell) => Found;

/** Gives each column the reader that fits what it holds. */
export type CellReaders = (column: ColumnKey) => CellReader;

/** Columns whose text may be a word of the vocabulary; in others "Đạt" is only somebody's text. */
const WORD_COLUMNS: ReadonlySet<ColumnKey> = new Set([
  'item',
  'scope',
  'award',
  'excludes',
  'rule',
  'direction',
  'evidence',
  'scoredBy',
  'isLeader',
  'isDirectWorker',
  'value',
]);
const WORD_PREFIXES = ['result:', 'last:', 'value:'];

/** Readers that remember what they have met: a column repeats few words many times. */
export function createCellReaders(): CellReaders {
  const known = new Map<string, Found>();
  const readWordCell = (cell: FoundCell): Found => {
    if (cell.kind !== 'text') return cell;
    const remembered = known.get(cell.value);
    if (remembered !== undefined) return remembered;
    const found = recogniseWord(cell.value, cell);
    known.set(cell.value, found);
    return found;
  };
  return (column) => {
    if (column === 'scale') return readScaleCell;
    return holdsWords(column) ? readWordCell : readPlainCell;
  };
}

function recogniseWord(text: string, cell: FoundCell): Found {
  if (isBlank(cell)) return BLANK;
  const term = readWord(text);
  return term === null ? cell : { kind: 'term', term, value: text };
}

function readScaleCell(cell: FoundCell): Found {
  if (isBlank(cell)) return BLANK;
  if (cell.kind !== 'text') return cell;
  return { kind: 'scale', ...readScale(cell.value), value: cell.value };
}

function readPlainCell(cell: FoundCell): Found {
  return isBlank(cell) ? BLANK : cell;
}

function holdsWords(column: ColumnKey): boolean {
  return WORD_COLUMNS.has(column) || WORD_PREFIXES.some((prefix) => column.startsWith(prefix));
}

const BLANK_TEXT = /^[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]*$/;

/** Nothing there, or nothing to be seen. */
export function isBlank(cell: FoundCell | undefined): boolean {
  if (cell === undefined || cell.kind === 'blank') return true;
  return cell.kind === 'text' && BLANK_TEXT.test(cell.value);
}
