import { containsCell } from '../formulas/areas';
import type { CellStyle, CellValue, FormulaPlan, PrintSetup, SheetPlan } from '../sheet-plan';
import { FONT_NAME } from '../styles';
import { spellNumber, spellPageText } from './sheet-content';
import type { CellBorders, CellContent, LetterLook, SheetContent } from './sheet-content';

/**
 * What a planned sheet will be seen to hold: of formulas themselves, not of the values that they have
 * now.
 */
export function contentOfPlan(plan: SheetPlan): SheetContent {
  return { ...frameOfPlan(plan), cells: [...listCellsOfPlan(plan)] };
}

/** What hangs on the sheet besides its cells. */
export function frameOfPlan(plan: SheetPlan): Omit<SheetContent, 'cells'> {
  const { merges, tables, validations, print } = plan;
  return {
    merges,
    tables: tables.map(({ name }) => name),
    pageTexts: listPageTexts(print),
    attachments: validations.length > 0 ? ['dataValidations'] : [],
  };
}

/** Its cells one after another: of a large sheet there are hundreds of thousands. */
export function* listCellsOfPlan({ rows, formulas = [] }: SheetPlan): Generator<CellContent> {
  const looks = new Map<CellStyle, ShownLook>();
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === null) continue;
      const look = looks.get(cell.style) ?? showStyle(cell.style);
      looks.set(cell.style, look);
      const { letters, ...style } = look;
      const found = formulas.find(({ area }) => containsCell(area, row, column));
      const shown =
        found === undefined ? showValue(cell.value, letters) : showFormula(found, row, column);
      yield { row, column, ...shown, ...style };
    }
  }
}

type ShownValue = Pick<CellContent, 'kind' | 'runs' | 'formula'>;
type ShownLook = Pick<CellContent, 'fill' | 'borders' | 'format'> & {
  readonly letters: LetterLook;
};

const NOTHING: ShownValue = { kind: 'blank', runs: [], formula: null };

function showValue(value: CellValue, letters: LetterLook): ShownValue {
  if (value === null || value === '') return NOTHING;
  const isText = typeof value === 'string';
  const text = isText ? value : spellNumber(value);
  return { kind: isText ? 'text' : 'number', runs: [{ text, letters }], formula: null };
}

/** The formula stands in the first cell, without its equals sign as in files. */
function showFormula({ area, formula }: FormulaPlan, row: number, column: number): ShownValue {
  const isFirst = row === area.top && column === area.left;
  return isFirst ? { ...NOTHING, formula: formula.replace(/^=/, '') } : NOTHING;
}

function showStyle({ font, fill, border, numberFormat }: CellStyle): ShownLook {
  return {
    letters: lookOf(font),
    fill: fill ?? null,
    borders: drawSides(border),
    format: numberFormat ?? 'General',
  };
}

const NO_LINES: CellBorders = { top: '', right: '', bottom: '', left: '', diagonal: '' };

function drawSides(border: CellStyle['border']): CellBorders | null {
  if (border === undefined) return null;
  if (border === 'top' || border === 'bottom') return { ...NO_LINES, [border]: 'thin' };
  return { ...NO_LINES, top: border, right: border, bottom: border, left: border };
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
