import type { FormFault } from '../../../text/problems/form-faults';
import type { FoundSheet } from '../../found-workbook';
import { isRowCode } from './find-asked-row';
import type { SheetFacts } from './find-facts';
import { SheetReading } from './sheet-reading';

/** A sheet of another form in the same file. */
export function refuseOther({ sheet, facts }: SheetFacts): SheetReading {
  const [number = '', recipient = ''] = (['number', 'recipient'] as const).map(
    (label) => facts.get(label)?.text,
  );
  return refuseSheet(sheet, { code: 'other-form', sheet: sheet.name, number, recipient });
}

/** A sheet of which nothing can be used: all of its rows that bear a code. */
export function refuseSheet(sheet: FoundSheet, fault?: FormFault): SheetReading {
  const reading = new SheetReading(sheet);
  if (fault !== undefined) reading.faults.push(fault);
  for (const [row, cells] of sheet.rows.entries()) {
    if (cells.some((_, column) => isRowCode(reading.text(row, column)))) reading.refuse(row);
  }
  return reading;
}
