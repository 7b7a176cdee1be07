import type { ContestData } from '../../domain/contest-data';
import { SHEET_INSTRUCTIONS } from '../../text/book';
import { BANDS_HEADINGS, SHEET_NAMES } from '../../text/headings';
import { ERRORS } from '../../text/prompts';
import { wordOf } from '../../text/words';
import type { BlockLayout } from '../layout/blocks';
import type { SheetPlan } from '../sheet-plan';
import { STYLES } from '../styles';
import { numberCell } from './cell-values';
import { planInputSheet } from './input-sheet';

/** Trang Xếp loại: a row a band, of every scope. */
export function planBandsSheet(layout: BlockLayout, contests: readonly ContestData[]): SheetPlan {
  const rows = contests.flatMap(({ scope, bands = [] }) =>
    bands.map(({ label, from }) => ({ values: [wordOf(scope), label, numberCell(from)] })),
  );
  return planInputSheet({
    layout,
    title: SHEET_NAMES.bands,
    instruction: SHEET_INSTRUCTIONS.bands,
    columns: [
      {
        heading: BANDS_HEADINGS.scope,
        width: 18,
        style: STYLES.inputCenter,
        validation: {
          allow: { kind: 'list', words: contests.map(({ scope }) => wordOf(scope)) },
          error: { ...ERRORS.list, strict: true },
        },
      },
      { heading: BANDS_HEADINGS.label, width: 36, style: STYLES.inputText },
      {
        heading: BANDS_HEADINGS.from,
        width: 14,
        style: STYLES.inputNumber,
        validation: {
          allow: { kind: 'decimal', from: 0, to: null },
          error: { ...ERRORS.points, strict: true },
        },
      },
    ],
    rows,
    spareRows: rows.length === 0 ? 5 : 0,
    frozenColumns: 1,
  });
}
