import { estimateHeight, innerWidth } from '../layout/measure-text';
import { emptyRow, spanRow, stackParts } from '../layout/sheet-part';
import type { CellStyle, SheetPlan } from '../sheet-plan';
import { COLORS } from '../styles';

const LINE: CellStyle = {
  font: { size: 11, italic: true, color: COLORS.muted },
  vertical: 'center',
  wrap: true,
};

/** A list of proposals that says, below all else, of which moment it is. */
export function dateList(sheet: SheetPlan, line: string): SheetPlan {
  const width = innerWidth(...sheet.columnWidths);
  const height = estimateHeight(line, LINE.font, width);
  const columns = sheet.columnWidths.length;
  const { rows, merges } = stackParts([sheet, emptyRow(6), spanRow(columns, line, LINE, height)]);
  return { ...sheet, rows, merges };
}
