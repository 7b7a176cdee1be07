import type { CellStyle, CellValue, PrintSetup, SheetPlan } from '../sheet-plan';
import { FONT_NAME } from '../styles';
import { spellBorders, spellNumber, spellPageText } from './sheet-content';
import type { CellContent, LetterLook, SheetContent } from './sheet-content';

/** What a planned sheet will be seen to hold. */
export function contentOfPlan({
  rows,
  merges,
  tables,
  validations,
  print,
}: SheetPlan): SheetContent {
  return {
    cells: rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell === null ? [] : [describeCell(row, column, cell.value, cell.style)],
      ),
    ),
    merges,
    tables: tables.map(({ name }) => name),
    pageTexts: listPageTexts(print),
    attachments: validations.length > 0 ? ['dataValidations'] : [],
  };
}

function describeCell(
  row: number,
  column: number,
  value: CellValue,
  style: CellStyle,
): CellContent {
  const place = {
    row,
    column,
    formula: null,
    fill: style.fill ?? null,
    borders: spellSides(style.border),
    format: style.numberFormat ?? 'General',
  };
  if (value === null || value === '') return { ...place, kind: 'blank', runs: [] };
  const isText = typeof value === 'string';
  const text = isText ? value : spellNumber(value);
  const runs = [{ text, letters: lookOf(style.font) }];
  return { ...place, kind: isText ? 'text' : 'number', runs };
}

const NO_SIDES = { top: '', right: '', bottom: '', left: '', diagonal: '' };

function spellSides(border: CellStyle['border']): string | null {
  if (border === undefined) return null;
  if (border === 'top' || border === 'bottom')
    return spellBorders({ ...NO_SIDES, [border]: 'thin' });
  return spellBorders({ top: border, right: border, bottom: border, left: border, diagonal: '' });
}

const BLACK = '000000';

function lookOf(font: CellStyle['font']): LetterLook {
  const { size, bold = false, italic = false, underline = false, color = BLACK } = font;
  const own = color === BLACK ? null : color;
  return { font: FONT_NAME, size, bold, italic, underline, strike: false, color: own };
}

function listPageTexts({ pageNumbers, namedPages = false }: PrintSetup): readonly string[] {
  if (pageNumbers === 'top-from-second') {
    return [spellPageText('differentFirst', ''), spellPageText('oddHeader', '&C&P')];
  }
  return [
    ...(namedPages ? [spellPageText('oddHeader', '&L&A')] : []),
    ...(pageNumbers === 'bottom' ? [spellPageText('oddFooter', '&C&P/&N')] : []),
  ];
}
