import { findStyleAreasInSteps } from '../../workbook/layout/style-areas';
import type { StyleArea } from '../../workbook/layout/style-areas';
import type { CellStyle, SheetPlan } from '../../workbook/sheet-plan';
import { FONT_NAME } from '../../workbook/styles';
import type { Area } from '../../workbook/found-workbook';
import { rangeOf } from '../range-area';
import type { Step } from './run-steps';

/** What dressing an area takes at most. */
const AREA_BYTES = 5 * 1024;

/**
 * The looks of a sheet that is still plain, by areas. Where neighbours share an edge the last line
 * drawn stays: hairlines go first. A row at a time.
 */
export function* drawLooksInSteps(
  sheet: Excel.Worksheet,
  { rows }: SheetPlan,
): Generator<void, readonly Step[]> {
  const isHair = ({ style }: StyleArea): boolean => style.border === 'hair';
  const areas = yield* findStyleAreasInSteps(rows);
  return [...areas.filter(isHair), ...areas.filter((one) => !isHair(one))].map(
    ({ area, style }) => ({
      bytes: AREA_BYTES,
      queue: () => {
        const range = rangeOf(sheet, area);
        dressRange(range, style);
        if (style.border !== undefined) drawBorders(range, style.border, area);
      },
    }),
  );
}

function dressRange(range: Excel.Range, style: CellStyle): void {
  const { font, fill, horizontal, vertical, wrap, indent, numberFormat } = style;
  const { format } = range;
  // One value is for all cells; the types know matrices alone.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  format.font.name = FONT_NAME;
  format.font.size = font.size;
  if (font.bold === true) format.font.bold = true;
  if (font.italic === true) format.font.italic = true;
  if (font.underline === true) format.font.underline = 'Single';
  if (font.color !== undefined) format.font.color = `#${font.color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
  if (wrap === true) format.wrapText = true;
  if (indent !== undefined) format.indentLevel = indent;
}

const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
} as const;

const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const SIDES = {
  thin: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
  hair: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
  top: ['EdgeTop', 'InsideHorizontal'],
  bottom: ['EdgeBottom', 'InsideHorizontal'],
} as const;

/** Of each cell: lines between cells where there are any. */
function drawBorders(
  { format: { borders } }: Excel.Range,
  border: keyof typeof SIDES,
  { top, left, bottom, right }: Area,
): void {
  for (const side of SIDES[border]) {
    if (side === 'InsideHorizontal' && top === bottom) continue;
    if (side === 'InsideVertical' && left === right) continue;
    const line = borders.getItem(side);
    line.style = 'Continuous';
    line.weight = border === 'hair' ? 'Hairline' : 'Thin';
  }
}
