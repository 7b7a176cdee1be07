import type { ColumnKey } from '../../domain/place';
import type { ChangeKind } from '../../text/travel/next-year';

const NAME_OF_CRITERION = 40;
const USUAL = 11;

const WIDTHS: Readonly<Record<ColumnKey, number>> = {
  code: 10,
  name: 28,
  parent: 9,
  rule: 16,
  direction: 14,
  scale: 26,
  reviewer: 18,
  title: 8,
  birthYear: 10,
  position: 20,
  unit: 20,
  cluster: 18,
  headcount: 9,
  awardType: 16,
  scope: 14,
  award: 24,
  label: 24,
  required: 20,
  excludes: 16,
  item: 40,
  'value:tapThe': 22,
  'value:caNhan': 22,
};

/** Of last year's column, in characters. */
export function widthOfColumn(kind: ChangeKind, key: ColumnKey): number {
  if (kind === 'criteria' && key === 'name') return NAME_OF_CRITERION;
  if (kind === 'criteria' && key === 'unit') return USUAL;
  return WIDTHS[key] ?? USUAL;
}
