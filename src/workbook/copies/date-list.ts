import { NOMINATION_WORDS } from '../../text/nomination';
import { provisionalTitle } from '../../text/travel/copies';
import { estimateHeight, innerWidth } from '../layout/measure-text';
import { emptyRow, spanRow, stackParts } from '../nomination/sheet-part';
import type { CellStyle, SheetPlan } from '../sheet-plan';
import { COLORS } from '../styles';
import { mapTexts } from './map-cells';

const LINE: CellStyle = {
  font: { size: 11, italic: true, color: COLORS.muted },
  vertical: 'center',
  wrap: true,
};

/** A list of proposals that says, below all else, of which moment it is. */
export function dateList(sheet: SheetPlan, line: string, isProvisional: boolean): SheetPlan {
  const width = innerWidth(...sheet.columnWidths);
  const height = estimateHeight(line, LINE.font, width);
  const columns = sheet.columnWidths.length;
  const titled = isProvisional
    ? mapTexts(sheet, (text) => (text === NOMINATION_WORDS.title ? provisionalTitle(text) : text))
    : sheet;
  const { rows, merges } = stackParts([titled, emptyRow(6), spanRow(columns, line, LINE, height)]);
  return { ...titled, rows, merges };
}
