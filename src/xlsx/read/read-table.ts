import { parseArea } from '../../workbook/address';
import type { FoundTable } from '../../workbook/found-workbook';
import { TagReader } from '../package/tag-reader';
import { UnreadableError } from '../package/unreadable';

/** Reads a table part to its end; throws an UnreadableError where it is no table. */
export function readTable(xml: string): FoundTable {
  const tags = new TagReader(xml);
  tags.next();
  const name = tags.attribute('displayName') ?? tags.attribute('name') ?? '';
  const area = parseArea(tags.attribute('ref') ?? '');
  const hasTotalsRow = Number(tags.attribute('totalsRowCount') ?? 0) > 0;
  if (!tags.is('table') || area === null || name === '') throw new UnreadableError('damaged');
  while (tags.next());
  return { name, area, hasTotalsRow };
}
