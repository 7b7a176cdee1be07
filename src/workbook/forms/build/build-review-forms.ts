import type { Leaf } from '../../../domain/criterion';
import { foldText } from '../../../domain/matching/fold-text';
import { evidenceColumn, lastRankColumn, resultColumn } from '../../../domain/place';
import type { ColumnKey } from '../../../domain/place';
import { wordOf } from '../../../text/words';
import type { FormContent, ReviewCell, ReviewRow, ReviewSheet } from '../form-content';
import { plainText } from '../form-digests';
import type { FormSource } from './form-source';
import { showCriterion } from './show-criterion';

/**
 * Phiếu thẩm định: one a department, with a sheet a scope: its criteria across, all nominees down.
 * A unit of the workbook is one department, whether its code or
 * its name is written; criteria without any share a form named by the word of who scores them. A row at
 * a time.
 */
export function* buildReviewForms(
  sources: readonly FormSource[],
): Generator<void, readonly FormContent[]> {
  const forms = new Map<string, { recipient: string; sheets: ReviewSheet[] }>();
  for (const source of sources) {
    const departments = new Map<string, { recipient: string; leaves: Leaf[] }>();
    for (const leaf of source.contest.criteria.leaves) {
      if (leaf.scoredBy === 'selfScored') continue;
      const recipient = plainText(source.unitOf(leaf.reviewer) || wordOf(leaf.scoredBy));
      const key = foldText(recipient);
      const department = departments.get(key) ?? { recipient, leaves: [] };
      department.leaves.push(leaf);
      departments.set(key, department);
    }
    if (source.contest.nominees.length === 0) continue;
    for (const [key, { recipient, leaves }] of departments) {
      const form = forms.get(key) ?? { recipient, sheets: [] };
      form.sheets.push(yield* buildSheet(source, leaves));
      forms.set(key, form);
    }
  }
  return [...forms.values()].map((form) => ({ kind: 'review', ...form }));
}

function* buildSheet(source: FormSource, leaves: readonly Leaf[]): Generator<void, ReviewSheet> {
  const { scope, settings, nominees } = source.contest;
  const cells = leaves.flatMap((leaf): readonly ReviewCell[] => {
    const criterion = source.criterionOf(leaf);
    const parts: readonly ReviewCell['part'][] = [
      ...(leaf.rule.kind === 'rankChange' ? (['last'] as const) : []),
      'result',
      ...(leaf.needsEvidence ? (['evidence'] as const) : []),
    ];
    return parts.map((part) => ({ leaf, criterion, part }));
  });
  const rows: ReviewRow[] = [];
  for (const { code, name, unit, row } of nominees) {
    const asked = cells.map((cell) => {
      const column = columnOf(cell);
      return { column, sent: source.cellOf(row, column), answered: null };
    });
    rows.push({
      unit: unit ?? '',
      remark: '',
      row: { scope, nominee: code, name, isOpen: true, cells: asked },
    });
    yield;
  }
  return {
    kind: 'review',
    scope,
    criteria: leaves.map((leaf) => showCriterion(leaf, 'result', settings.step)),
    cells,
    rows,
  };
}

/** The column of the book that a cell of a review form stands for. */
function columnOf({ leaf: { code }, part }: ReviewCell): ColumnKey {
  switch (part) {
    case 'result':
      return resultColumn(code);
    case 'last':
      return lastRankColumn(code);
    case 'evidence':
      return evidenceColumn(code);
  }
}
