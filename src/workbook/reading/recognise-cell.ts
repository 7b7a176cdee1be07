import { BLANK } from '../../domain/draft';
import type { Found, Term } from '../../domain/draft';
import type { ColumnKey } from '../../domain/place';
import { readScale } from '../../text/scale';
import { readWord } from '../../text/words';
import type { FoundCell } from '../found-workbook';
import { isBlank } from './read-block';

/** Recognises the words of a cell by what its column holds. */
export type CellReader = (column: ColumnKey, cell: FoundCell) => Found;

/** Columns whose text may be a word of the vocabulary; in others "Đạt" is only somebody's text. */
const WORD_COLUMNS: ReadonlySet<ColumnKey> = new Set([
  'item',
  'scope',
  'award',
  'excludes',
  'rule',
  'direction',
  'evidence',
  'isLeader',
  'isDirectWorker',
]);
const WORD_PREFIXES = ['result:', 'last:', 'value:'];

/** A reader that remembers the words it has met: a column repeats few words many times. */
export function createCellReader(): CellReader {
  const known = new Map<string, Term | null>();
  const termOf = (text: string): Term | null => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const term = readWord(text);
    known.set(text, term);
    return term;
  };
  return (column, cell) => {
    if (isBlank(cell)) return BLANK;
    if (cell.kind !== 'text') return cell;
    if (column === 'scale') return { kind: 'scale', ...readScale(cell.value), value: cell.value };
    if (!holdsWords(column)) return cell;
    const term = termOf(cell.value);
    return term === null ? cell : { kind: 'term', term, value: cell.value };
  };
}

function holdsWords(column: ColumnKey): boolean {
  return WORD_COLUMNS.has(column) || WORD_PREFIXES.some((prefix) => column.startsWith(prefix));
}
