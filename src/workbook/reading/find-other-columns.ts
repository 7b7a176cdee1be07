import { nomineesBlock } from '../../domain/place';
import { SCOPES } from '../../domain/scope';
import { cellAddress, quoteSheetName } from '../address';
import { hasContent } from './has-content';
import type { BlockReading } from './read-block';
import type { Reading } from './read-workbook';
import { isBlank } from './recognise-cell';

/** Columns that people have added to the tables of who is considered, by their headings, or by the first cell where there is none. */
export function findOtherColumns({ blocks }: Reading): readonly string[] {
  return [...blocks].flatMap(([block, reading]) => {
    const isNominees = SCOPES.some((scope) => block === nomineesBlock(scope));
    return isNominees ? listOtherColumns(reading) : [];
  });
}

function listOtherColumns({ location, sheetColumns }: BlockReading): readonly string[] {
  const { sheet, headingRow } = location;
  const known = new Set(sheetColumns.values());
  const width = Math.max(0, ...sheet.rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return columns
    .filter((column) => !known.has(column) && hasContent(sheet, column, headingRow + 1))
    .map((column) => {
      const heading = sheet.rows[headingRow]?.[column];
      const first = sheet.rows.findIndex(
        (cells, row) => row >= headingRow && !isBlank(cells[column]),
      );
      const address = `${quoteSheetName(sheet.name)}!${cellAddress(first, column)}`;
      return heading?.kind === 'text' ? `${address} ${heading.value}` : address;
    });
}
