import { criteriaBlock, lastRankColumn, nomineesBlock, resultColumn } from '../../domain/place';
import type { BlockId, ColumnKey } from '../../domain/place';
import type { ScopeResults } from '../../domain/results';
import { guardedColumns, guardedHeadings } from '../../text/travel/twins';
import { spellString, trimCell, trimSpaces } from '../formulas/spell-text';
import type { Guard } from './guard';
import type { TwinInputs } from './twin-inputs';

const BETWEEN = '; ';

/**
 * Headings by which we find a column: the cells that formulas follow stay what they were, whatever is
 * written over them. The fixed ones of a sheet together, those of a criterion's results by themselves.
 */
export function guardHeadings(
  { contest: { scope, criteria } }: ScopeResults,
  inputs: TwinInputs,
): readonly Guard[] {
  const block = nomineesBlock(scope);
  const guard = (item: string, of: BlockId, columns: readonly ColumnKey[]): Guard => ({
    item,
    leaf: null,
    ...describe(of, columns, inputs),
  });
  const sheets = [criteriaBlock(scope), 'settings', 'bands', 'awards', block] as const;
  return [
    ...sheets.map((one) => {
      const fixed = inputs.columnsOf(one).filter((column) => !column.includes(':'));
      return guard(guardedHeadings(inputs.sheetOf(one)), one, fixed);
    }),
    ...criteria.leaves.map(({ code, rule }) => {
      const last = rule.kind === 'rankChange' ? [lastRankColumn(code)] : [];
      return guard(guardedColumns(code), block, [...last, resultColumn(code)]);
    }),
  ];
}

function describe(
  block: BlockId,
  columns: readonly ColumnKey[],
  inputs: TwinInputs,
): Pick<Guard, 'sent' | 'now'> {
  const headings = columns.map((column) => inputs.heading(block, column));
  return {
    sent: headings.map(({ text }) => trimSpaces(text)).join(BETWEEN),
    now: headings.map(({ reference }) => trimCell(reference)).join(`&${spellString(BETWEEN)}&`),
  };
}
