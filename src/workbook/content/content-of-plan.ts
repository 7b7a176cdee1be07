import type { CellStyle, CellValue, SheetPlan } from '../sheet-plan';
import { spellNumber } from './sheet-content';
import type { CellContent, LetterLook, SheetContent } from './sheet-content';

/** What a planned sheet will be seen to hold. */
export function contentOfPlan({ rows, merges, tables, validations }: SheetPlan): SheetContent {
  return {
    cells: rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell === null ? [] : [describeCell(row, column, cell.value, cell.style)],
      ),
    ),
    merges,
    tables: tables.map(({ name }) => name),
    attachments: validations.length > 0 ? ['dataValidations'] : [],
  };
}

function describeCell(
  row: number,
  column: number,
  value: CellValue,
  style: CellStyle,
): CellContent {
  const place = { row, column, formula: null, fill: style.fill ?? null };
  if (value === null || value === '') return { ...place, kind: 'blank', runs: [] };
  const isText = typeof value === 'string';
  const text = isText ? value : spellNumber(value);
  const runs = [{ text, letters: lookOf(style.font) }];
  return { ...place, kind: isText ? 'text' : 'number', runs };
}

const BLACK = '000000';

function lookOf(font: CellStyle['font']): LetterLook {
  const { bold = false, italic = false, underline = false, color = BLACK } = font;
  return { bold, italic, underline, strike: false, color: color === BLACK ? null : color };
}
