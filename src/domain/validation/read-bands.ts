import type { Draft } from '../draft';
import { foldText } from '../matching/fold-text';
import { isNegative, reachByStep } from '../points';
import type { Problem } from '../problem';
import type { Band } from '../ranking/band';
import { SCOPES } from '../scope';
import type { ScopeId } from '../scope';
import type { Settings } from '../settings';
import { readRows } from './row-reader';

/** Mức xếp loại of a scope; two with one label or one lower edge are refused. */
export function readBands(
  draft: Draft,
  scope: ScopeId,
  { step }: Settings,
  problems: Problem[],
): readonly Band[] {
  const bands: Band[] = [];
  for (const row of readRows(draft, 'bands', problems)) {
    const found = row.find('scope');
    if (found.kind !== 'term' || found.term !== scope) continue;
    const label = row.text('label');
    const value = row.number('from');
    if (label === '') row.report({ code: 'band-invalid' }, 'label');
    const from = value === null || isNegative(value) ? null : reachByStep(value, step);
    if (from === null && (value !== null || row.isBlank('from'))) {
      row.report({ code: 'band-invalid' }, 'from');
    }
    if (from === null || label === null) continue;
    if (bands.some((band) => band.from === from)) row.report({ code: 'band-duplicate' }, 'from');
    else if (label !== '' && bands.some((band) => foldText(band.label) === foldText(label))) {
      row.report({ code: 'band-duplicate' }, 'label');
    } else bands.push({ label, from, row: row.row });
  }
  return bands;
}

/** Rows of the bands or awards sheet whose scope is blank or no scope: nobody would read them. */
export function checkScopeColumn(
  draft: Draft,
  block: 'bands' | 'awards',
  problems: Problem[],
): void {
  for (const row of readRows(draft, block, problems)) {
    const code = block === 'bands' ? 'band-invalid' : 'award-invalid';
    if (row.isBlank('scope')) row.report({ code }, 'scope');
    else row.term('scope', SCOPES);
  }
}
