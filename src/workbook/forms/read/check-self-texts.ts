import type { SelfLine } from '../form-content';
import { plainText } from '../form-digests';
import type { SelfReading } from './self-reading';

/** Remembers a criterion as the form shows it; compares it with `now`, which it was made from. */
export function checkSelfTexts(reading: SelfReading, row: number, now: SelfLine | null): void {
  const shown = {
    code: reading.textAt(row, 'code'),
    name: reading.textAt(row, 'name'),
    rule: reading.textAt(row, 'rule'),
    max: reading.maximum(row, reading.task.table.columns.get('max')),
  };
  const { scope } = reading.who;
  reading.criteria.push({ scope, ...shown, ...reading.placeAt(row, 'code') });
  if (now === null) return;
  for (const key of ['name', 'rule', 'max'] as const) {
    const [was, is] = [now.shown[key], shown[key]];
    if (reading.task.table.columns.has(key) && plainText(was) !== plainText(is)) {
      reading.alterAt(row, key, was, is);
    }
  }
}
