import type { Draft, Term } from '../draft';
import type { InformationItem } from '../information';
import { INFORMATION_ITEMS } from '../information';
import type { Problem } from '../problem';
import { faultOf, showFound } from './cell-faults';
import { readRows } from './row-reader';

/** Items that are choices; the others are free text. */
const CHOICES: Readonly<Partial<Record<InformationItem, readonly Term[]>>> = {
  giayKhenIsOwnDecision: ['yes', 'no'],
  bangKhenIsOwnDecision: ['yes', 'no'],
  showPoints: ['yes', 'no'],
  listOrder: ['collectivesFirst', 'individualsFirst'],
};

/** Thông tin chung. Rows of other items are people's own and are left alone. */
export function readInformation(
  draft: Draft,
  problems: Problem[],
): ReadonlyMap<InformationItem, string> {
  const information = new Map<InformationItem, string>();
  for (const row of readRows(draft, 'information', problems)) {
    const found = row.find('item');
    const fault = faultOf(found);
    if (fault !== null) row.report(fault, 'item');
    if (found.kind !== 'term') continue;
    const item = INFORMATION_ITEMS.find((one) => one === found.term);
    if (item === undefined) continue;
    if (information.has(item)) {
      row.report({ code: 'row-duplicate' }, 'item');
      continue;
    }
    const choices = CHOICES[item];
    if (choices === undefined) information.set(item, row.text('value') ?? '');
    else
      information.set(
        item,
        row.term('value', choices) === null ? '' : showFound(row.find('value')),
      );
  }
  return information;
}
