import { OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS } from '../package/namespaces';
import { relateTarget, relationshipsOf, resolveTarget } from '../package/relationships';
import { escapeXml } from '../package/xml-text';
import { adoptSheet } from './adopt-sheet';
import type { SheetAdoption } from './adopt-sheet';
import type { NewPart } from './content-types';
import { readSheetRelationships } from './host-workbook';
import type { DonorSheet } from './make-donor';
import { renameTable } from './taken-names';
import type { TakenNames } from './taken-names';
import type { PackageEdit } from './package-edit';

/** What may hang on a sheet of ours: Excel adds settings for printing, which sheets may share. */
const OWNED = new Set(['table', 'printerSettings']);

/** Puts a donor's sheet and its tables into the package; gives the tables' parts, still without a content type. */
export function placeSheet(
  edit: PackageEdit,
  part: string,
  sheet: DonorSheet,
  adoption: SheetAdoption,
  taken: TakenNames,
): readonly NewPart[] {
  edit.setText(part, adoptSheet(sheet.xml, adoption));
  const added: NewPart[] = [];
  const relationships = sheet.tables.map(({ relationshipId, xml }) => {
    const name = edit.freeName('xl/tables/table');
    edit.setText(name, renameTable(xml, taken));
    added.push({ name, kind: 'table' });
    const target = escapeXml(relateTarget(part, name));
    return `<Relationship Id="${relationshipId}" Type="${OFFICE_RELATIONSHIPS}/table" Target="${target}"/>`;
  });
  if (relationships.length > 0) {
    const all = relationships.join('');
    edit.setText(
      relationshipsOf(part),
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${all}</Relationships>`,
    );
  }
  return added;
}

/**
 * Takes out what hangs on a sheet of ours that is about to be replaced; gives the parts.
 * Throws when more hangs on it: such a sheet counts as edited and is never replaced.
 */
export async function clearSheet(edit: PackageEdit, part: string): Promise<readonly string[]> {
  const relationships = await readSheetRelationships(edit, part);
  const stranger = relationships.find(({ type }) => !OWNED.has(type));
  if (stranger !== undefined) throw new Error(`a sheet with a ${stranger.type} is not replaced`);
  const tables = relationships.filter(({ type }) => type === 'table');
  const removed = tables.map(({ target }) => resolveTarget(part, target));
  for (const name of removed) edit.remove(name);
  if (relationships.length > 0) edit.remove(relationshipsOf(part));
  return removed;
}
