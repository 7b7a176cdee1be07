import type { MergePlan } from '../../../src/application/merge/plan-merge';
import { expectSame } from './expect-same';
import type { HandedIn } from './office-forms';
import type { Tally } from './tally';

const TODAY = '2025-12-01';

/** Rows add up, no conflict is kept from a file that takes part, who is late is told so. */
export function checkFiles(plan: MergePlan, files: readonly HandedIn[], tally: Tally): void {
  for (const [index, { rows, problems, status, conflicts }] of plan.files.entries()) {
    const { form, wish } = files[index]!;
    const { read, used, skipped, refused } = rows;
    expectSame('rows', [read, used + skipped + refused], [form.rows.read, form.rows.read]);
    const told = problems.filter(({ code }) => code === 'conflict').length;
    expectSame('told conflicts', [told, status === 'conflict'], [conflicts, conflicts > 0]);
    const isLate = form.identity.due !== null && form.identity.due < TODAY;
    expectSame(
      'late',
      problems.some(({ code }) => code === 'late'),
      isLate,
    );
    tally.late += isLate ? 1 : 0;
    tally.chosen += wish === undefined ? 0 : 1;
  }
}
