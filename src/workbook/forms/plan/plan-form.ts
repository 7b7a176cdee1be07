import { FORM_TITLES, nameFormScope } from '../../../text/travel/forms';
import { foldSheetName, numberSheetName } from '../../content/sheet-name';
import type { SheetPlan, WorkbookPlan } from '../../sheet-plan';
import type { FormIdentity } from '../form';
import type { FormContent } from '../form-content';
import { planReviewSheet } from './plan-review-sheet';
import { planSelfSheet } from './plan-self-sheet';

/** A form as a workbook that needs nothing: no names, tables, macros or other files. A row at a time. */
export function* planForm(
  { sheets }: FormContent,
  identity: FormIdentity,
): Generator<void, WorkbookPlan> {
  const taken = new Set<string>();
  const pages = sheets.length;
  const planned: SheetPlan[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const wanted =
      sheet.kind === 'self'
        ? `${sheet.nominee.code} ${sheet.nominee.name}`
        : nameFormScope(sheet.scope);
    const spot = { name: takeName(wanted, taken), page: index + 1, pages };
    yield;
    planned.push(
      sheet.kind === 'self'
        ? planSelfSheet(sheet, identity, spot)
        : yield* planReviewSheet(sheet, identity, spot),
    );
  }
  return { title: FORM_TITLES[identity.kind], sheets: planned, active: 0 };
}

/** Signs that no sheet may bear; an apostrophe may not stand at either end. */
const FORBIDDEN = /[:\\/?*[\]\p{Cc}]/gu;

function takeName(wanted: string, taken: Set<string>): string {
  const spelled = wanted.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const name = spelled.replace(/^[' ]+|[' ]+$/g, '') || '1';
  for (let number = 1; ; number += 1) {
    const candidate = numberSheetName(name, number).replace(/'+$/, '');
    if (taken.has(foldSheetName(candidate))) continue;
    taken.add(foldSheetName(candidate));
    return candidate;
  }
}
