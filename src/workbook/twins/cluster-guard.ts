import { nomineesBlock } from '../../domain/place';
import type { ScopeResults } from '../../domain/results';
import { showFound } from '../../domain/validation/cell-faults';
import { GUARDED_CLUSTERS } from '../../text/travel/twins';
import { spellString, trimCell, trimSpaces } from '../formulas/spell-text';
import type { Guard } from './guard';
import type { TwinInputs } from './twin-inputs';

/** A cell holds 32.767 characters; nobody competes in clusters that take as many to list. */
const MOST_LETTERS = 30_000;
/** What SEARCH looks for in old programs. */
const MOST_WANTED = 255;
const [BEFORE, AFTER] = ['; ', ';'];

/**
 * The clusters that there were: spelt anew, with a tone mark elsewhere, a cluster is another one to a
 * formula, and the same to us. Who moves between clusters of that day changes nothing here.
 */
export function guardClusters(
  { contest: { scope, nominees } }: ScopeResults,
  inputs: TwinInputs,
): readonly Guard[] {
  const block = nomineesBlock(scope);
  const rows = nominees.map(({ row }) => row);
  const sent = listClusters(rows.map((row) => inputs.cell(block, row, 'cluster')));
  if (rows.length === 0 || sent.length > MOST_LETTERS) return [];
  const typed = trimCell(inputs.rows(block, Math.min(...rows), Math.max(...rows), 'cluster'));
  const wanted = `LEFT(${spellString(BEFORE)}&${asWritten(typed)}&${spellString(AFTER)},${MOST_WANTED})`;
  const { item, before, after } = GUARDED_CLUSTERS;
  return [
    {
      item,
      leaf: null,
      sent,
      now: (cell) => {
        const known = `${spellString(BEFORE)}&${cell}&${spellString(AFTER)}`;
        const count = `SUMPRODUCT((${typed}<>"")*ISERROR(SEARCH(${wanted},${known})))`;
        return `IF(${count}=0,${cell}&"",${spellString(before)}&${count}&${spellString(after)})`;
      },
    },
  ];
}

/** SEARCH looks past case, as formulas do that compare. */
function listClusters(cells: readonly ReturnType<TwinInputs['cell']>[]): string {
  const spellings = new Map<string, string>();
  for (const { found } of cells) {
    const spelt = trimSpaces(showFound(found));
    const key = spelt.toLowerCase();
    if (spelt !== '' && !spellings.has(key)) spellings.set(key, spelt);
  }
  return [...spellings.values()].join(`${AFTER} `);
}

/** Signs by which SEARCH would look for any text. */
function asWritten(text: string): string {
  return ['~', '*', '?'].reduce(
    (escaped, sign) => `SUBSTITUTE(${escaped},${spellString(sign)},${spellString(`~${sign}`)})`,
    text,
  );
}
