import type { SelfLine } from './form-content';
import { plainText } from './form-digests';
import type { SelfReading } from './self-reading';

/** Remembers a criterion as the form shows it; compares it with `now`, which it was made from. */
export function checkSelfTexts(reading: SelfReading, row: number, now: SelfLine | null): void {
  const [code, name, rule, max] = (['code', 'name', 'rule', 'max'] as const).map((key) =>
    reading.textAt(row, key),
  );
  reading.criteria.push({
    scope: reading.who.scope,
    code: code ?? '',
    name: name ?? '',
    rule: rule ?? '',
    max: max ?? '',
    ...reading.placeAt(row, 'code'),
  });
  if (now === null) return;
  for (const key of ['name', 'rule', 'max'] as const) {
    const [was, is] = [now.shown[key], reading.textAt(row, key)];
    if (reading.task.table.columns.has(key) && plainText(was) !== plainText(is)) {
      reading.alter(row, key, was, is);
    }
  }
}
