import { parseArea } from '../../workbook/address';
import type { Area } from '../../workbook/found-workbook';
import { findChild, outlineXml, readAttribute } from '../package/outline';
import { resolveTarget } from '../package/relationships';
import { UnreadableError } from '../package/unreadable';
import { readSheetRelationships } from './host-workbook';
import type { PackageEdit } from './package-edit';

/** Where a worksheet's pivot tables stand. Throws an UnreadableError where one does not say. */
export async function findPivots(edit: PackageEdit, part: string): Promise<readonly Area[]> {
  const relationships = await readSheetRelationships(edit, part);
  const pivots = relationships.filter(({ type }) => type === 'pivotTable');
  return Promise.all(
    pivots.map(async ({ target }) => {
      const xml = await edit.readText(resolveTarget(part, target));
      const location = xml === null ? null : findChild(outlineXml(xml), 'location');
      const area = location && parseArea(readAttribute(location, 'ref') ?? '');
      if (area === null) throw new UnreadableError('damaged');
      return area;
    }),
  );
}
