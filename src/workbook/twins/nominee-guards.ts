import { nomineesBlock } from '../../domain/place';
import type { ColumnKey } from '../../domain/place';
import type { ScopeResults } from '../../domain/results';
import { SCORE_SHEET_NAMES } from '../../text/scores';
import { GUARDED_COUNTS } from '../../text/travel/twins';
import { fixedAddress } from '../address';
import { spellString, trimCell } from '../formulas/spell-text';
import type { Guard } from './guard';
import { FIRST_NOMINEE_ROW } from './twin-grid';
import type { TwinInputs } from './twin-inputs';

/** Rows that the twins do not follow, and rows of nobody, or of somebody who stands twice in the list. */
export function guardNominees(results: ScopeResults, inputs: TwinInputs): readonly Guard[] {
  const { contest, nominees } = results;
  const block = nomineesBlock(contest.scope);
  const count = (item: keyof typeof GUARDED_COUNTS, now: string): Guard => {
    return { item: GUARDED_COUNTS[item], leaf: null, sent: 0, now };
  };
  const added = count('nominees', countAdded(results, inputs));
  if (nominees.length === 0) return [added];
  const rows = nominees.map(({ scored }) => scored.nominee.row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const typed = (column: ColumnKey): string => trimCell(inputs.rows(block, first, last, column));
  const isUnnamed = `((${typed('code')}="")+(${typed('name')}="")>0)`;
  const unnamed = `SUMPRODUCT(${isUnnamed}*(1-ISBLANK(${inputs.area(block, first, last)})))`;
  const place = inputs.rows(block, first, last, 'code');
  const person = inputs.columnsOf(block).includes('unit') ? ['name', 'unit'] : ['name'];
  const doubled = (columns: readonly ColumnKey[]): string => {
    const key = spellPlain(columns.map(typed).join(`&${spellString(BETWEEN)}&`));
    const isSecond = `(MATCH(${key},${key},0)<ROW(${place})-MIN(ROW(${place}))+1)`;
    return `SUMPRODUCT((${typed(columns[0] ?? '')}<>"")*${isSecond})`;
  };
  return [
    added,
    count('unnamed', unnamed),
    count('codes', doubled(['code'])),
    count('names', doubled(person)),
  ];
}

/** Those with a code or a name in the list, less those in the twins. */
function countAdded({ contest: { scope }, nominees }: ScopeResults, inputs: TwinInputs): string {
  const block = nomineesBlock(scope);
  const last = FIRST_NOMINEE_ROW + Math.max(nominees.length, 1) - 1;
  const followed = [0, 1].map((column) => {
    const area = { top: FIRST_NOMINEE_ROW, bottom: last, left: column, right: column };
    return fixedAddress(SCORE_SHEET_NAMES[scope], area);
  });
  const listed = [inputs.column(block, 'code'), inputs.column(block, 'name')];
  const countRows = (cells: readonly string[]): string => `SUMPRODUCT(--(${cells.join('&')}<>""))`;
  return `MAX(0,${countRows(listed)}-${countRows(followed)})`;
}

const BETWEEN = ';';
/** Signs by which MATCH would look for any text, and what stands for them. */
const SIGNS = [
  ['~', '¬'],
  ['*', '×'],
  ['?', '¿'],
] as const;
/** What MATCH looks for in old programs. */
const MOST_WANTED = 255;

function spellPlain(text: string): string {
  const plain = SIGNS.reduce((spelt, [sign, other]) => {
    return `SUBSTITUTE(${spelt},${spellString(sign)},${spellString(other)})`;
  }, text);
  return `LEFT(${plain},${MOST_WANTED})`;
}
