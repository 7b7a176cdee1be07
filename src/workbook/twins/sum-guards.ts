import { groupsFromInside, leavesOf } from '../../domain/criterion';
import type { Criterion } from '../../domain/criterion';
import { criteriaBlock } from '../../domain/place';
import type { BlockId } from '../../domain/place';
import type { ScopeResults } from '../../domain/results';
import { baseLeaves } from '../../domain/scoring/adjustments';
import { settingColumn } from '../../domain/validation/read-settings';
import { GUARDED_TOTAL, guardedSum, TWIN_WORDS } from '../../text/travel/twins';
import { overCells } from '../formulas/round-formula';
import { spellString } from '../formulas/spell-text';
import type { Guard } from './guard';
import type { TwinInputs } from './twin-inputs';

/**
 * Sums that validation demands and no formula of points looks at: a group's maximum is that of its
 * children or of its leaves, the declared total that of the leaves, with the bonuses or without.
 */
export function guardSums(
  { contest: { scope, criteria } }: ScopeResults,
  inputs: TwinInputs,
): readonly Guard[] {
  const block = criteriaBlock(scope);
  const sum = (summed: readonly Criterion[]): string => sumMaxima(summed, block, inputs);
  const groups = [...groupsFromInside(criteria.roots)]
    .sort((one, other) => one.row - other.row)
    .map((group): Guard => {
      const { reference } = inputs.cell(block, group.row, 'max');
      const sums = [sum(group.children), sum(leavesOf(group))];
      return { item: guardedSum(group.code), ...asSent(reference, sums) };
    });
  const row = inputs.findRow('settings', 'item', 'declaredTotal');
  if (row === null) return groups;
  const { reference } = inputs.cell('settings', row, settingColumn(scope));
  const base = sum(baseLeaves(criteria));
  const bonuses = criteria.roots.flatMap((root) => listBonuses(root, block, inputs));
  const sums = [base, `${base}+${overCells('SUM', bonuses)}`];
  const total = { item: GUARDED_TOTAL, ...asSent(reference, sums) };
  return [...groups, total];
}

const FITS = spellString(TWIN_WORDS.fits);
const UNFIT = spellString(TWIN_WORDS.unfit);

/** It fitted when it was sent: the workbook had no errors. */
function asSent(cell: string, sums: readonly string[]): Omit<Guard, 'item'> {
  const tests = [...new Set(sums)].map((sum) => `ROUND(${cell},9)=ROUND(${sum},9)`);
  const now = `IF(COUNT(${cell})=0,${UNFIT},IF(OR(${tests.join(',')}),${FITS},${UNFIT}))`;
  return { leaf: null, sent: TWIN_WORDS.fits, now };
}

/** Rows that follow one another are one area, so that many criteria make no long formula. */
function sumMaxima(summed: readonly Criterion[], block: BlockId, inputs: TwinInputs): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of summed.map((one) => one.row).sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  const areas = runs.map(({ from, to }) => inputs.rows(block, from, to, 'max'));
  return overCells('SUM', areas);
}

/** The most that the bonuses under a criterion can add, with their caps, summand by summand. */
function listBonuses(criterion: Criterion, block: BlockId, inputs: TwinInputs): readonly string[] {
  if (criterion.kind === 'leaf') {
    if (criterion.rule.kind !== 'bonus') return [];
    return [inputs.cell(block, criterion.row, 'max').reference];
  }
  const below = criterion.children.flatMap((child) => listBonuses(child, block, inputs));
  if (criterion.cap === null || below.length === 0) return below;
  const { reference } = inputs.cell(block, criterion.row, 'cap');
  return [`MIN(${overCells('SUM', below)},${reference})`];
}
