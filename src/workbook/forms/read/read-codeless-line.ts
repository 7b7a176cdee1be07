import { FORM_TEXT, SELF_HEADINGS } from '../../../text/travel/forms';
import type { SelfColumn } from '../self-columns';
import { checkSelfTexts } from './check-self-texts';
import type { SelfReading } from './self-reading';

const COLUMNS = Object.keys(SELF_HEADINGS) as SelfColumn[];
/** What a group, and the sum below the table, show; all other cells of their rows are blank. */
const OF_GROUPS: ReadonlySet<SelfColumn> = new Set(['code', 'name', 'rule', 'max']);
const OF_SUM: ReadonlySet<SelfColumn> = new Set(['name', 'points']);

/**
 * A row of a self form without a code: signatures say nothing; what was typed beside a group or the sum,
 * and somebody's result, is refused and named.
 */
export function readCodelessLine(reading: SelfReading, row: number): void {
  const { facts, table, now, sameCriteria } = reading.task;
  if (facts.rows.has(row) || row <= table.headingRow) return;
  const has = (key: SelfColumn): boolean => reading.textAt(row, key) !== '';
  const code = reading.textAt(row, 'code');
  const own = now?.lines.filter((line) => line.shown.code === code) ?? [];
  const group = own.find(({ kind }) => kind === 'group');
  if (has('rowCode')) {
    const found = reading.textAt(row, 'rowCode');
    const place = reading.placeAt(row, 'rowCode');
    if (!has('code')) return;
    reading.refuse(row, { code: 'row-code-wrong', found, suspects: [], ...place });
  } else if (group !== undefined) {
    if (sameCriteria) checkSelfTexts(reading, row, group);
    keepBlank(reading, row, OF_GROUPS);
  } else if (reading.textAt(row, 'name') === FORM_TEXT.total) keepBlank(reading, row, OF_SUM);
  else if (has('value') || has('notApplicable') || (has('code') && has('evidence'))) {
    const fault = own.length > 0 ? 'row-code-missing' : 'row-added';
    reading.refuse(row, { code: fault, ...reading.placeAt(row, has('value') ? 'value' : 'code') });
  }
}

function keepBlank(reading: SelfReading, row: number, shown: ReadonlySet<SelfColumn>): void {
  for (const key of COLUMNS) {
    const is = shown.has(key) ? '' : reading.textAt(row, key);
    if (is !== '') reading.alterAt(row, key, '', is);
  }
}
