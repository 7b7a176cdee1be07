import type { Area } from '../found-workbook';
import { estimateHeight, innerWidth } from '../layout/measure-text';
import { LOWEST_SCORE_ROW } from '../scores/plan-score-rows';
import { SCORE_STYLES } from '../scores/score-styles';
import type { PlannedCell, PlannedRow } from '../sheet-plan';
import { HEADING_ROW } from './twin-grid';
import type { TwinColumn } from './twin-grid';

/** Two rows: the words over several columns, and under them what each column is. */
export function planHeadings(columns: readonly TwinColumn[]): readonly PlannedRow[] {
  const style = SCORE_STYLES.heading;
  const heightOf = (text: string, ...widths: readonly number[]): number =>
    estimateHeight(text, style.font, innerWidth(...widths)) + 6;
  let [upper, lower, whole] = [LOWEST_SCORE_ROW, LOWEST_SCORE_ROW, 0];
  for (const { group, members } of listBlocks(columns)) {
    const below = members.map(({ heading, width }) => heightOf(heading, width));
    if (group === null) whole = Math.max(whole, ...below);
    else {
      upper = Math.max(upper, heightOf(group, ...members.map(({ width }) => width)));
      lower = Math.max(lower, ...below);
    }
  }
  const cell = (value: string | null): PlannedCell => ({ value, style });
  return [
    {
      height: Math.max(upper, whole - lower),
      cells: listBlocks(columns).flatMap(({ group, members }) =>
        members.map(({ heading }, index) =>
          cell(group === null ? heading : index === 0 ? group : null),
        ),
      ),
    },
    {
      height: lower,
      cells: columns.map(({ group, heading }) => cell(group === null ? null : heading)),
    },
  ];
}

type Block = {
  readonly group: string | null;
  readonly left: number;
  readonly members: TwinColumn[];
};

/** Columns under one heading stand side by side. */
export function listBlocks(columns: readonly TwinColumn[]): readonly Block[] {
  const blocks: Block[] = [];
  columns.forEach((column, left) => {
    const last = blocks.at(-1);
    if (column.group !== null && last?.group === column.group) last.members.push(column);
    else blocks.push({ group: column.group, left, members: [column] });
  });
  return blocks;
}

/** Over the columns of a block; over both rows where a column stands alone. */
export function mergeHeadings(columns: readonly TwinColumn[]): readonly Area[] {
  return listBlocks(columns).flatMap(({ group, left, members }): readonly Area[] => {
    const right = left + members.length - 1;
    const bottom = group === null ? HEADING_ROW + 1 : HEADING_ROW;
    const isOne = right === left && bottom === HEADING_ROW;
    return isOne ? [] : [{ top: HEADING_ROW, left, bottom, right }];
  });
}
