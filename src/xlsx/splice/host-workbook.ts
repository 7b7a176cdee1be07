import { readRelationships, relationshipsOf, resolveTarget } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { CONTENT_TYPES } from './content-types';
import { PackageEdit } from './package-edit';
import { outlineWorkbook } from './workbook-outline';
import type { WorkbookOutline } from './workbook-outline';

const ROOT_RELATIONSHIPS = '_rels/.rels';

export type HostSheet = {
  readonly name: string;
  readonly sheetId: number;
  /** Null for sheets of charts and macros. */
  readonly part: string | null;
};

export type HostTable = {
  readonly sheet: string;
  readonly part: string;
};

/** Somebody's workbook, opened to be changed. */
export type HostWorkbook = {
  readonly edit: PackageEdit;
  readonly path: string;
  readonly workbook: WorkbookOutline;
  /** Of the package and of the workbook: internal ones only. */
  readonly rootRelationships: readonly Relationship[];
  readonly relationships: readonly Relationship[];
  readonly contentTypes: string;
  /** In the order of their tabs. */
  readonly sheets: readonly HostSheet[];
  readonly tables: readonly HostTable[];
};

/** Opens what readXlsxWorkbook has read without fault; throws an UnreadableError on anything else. */
export async function openHostWorkbook(bytes: Uint8Array): Promise<HostWorkbook> {
  const edit = await PackageEdit.open(bytes);
  const rootRelationships = readRelationships(await edit.needText(ROOT_RELATIONSHIPS));
  const target = rootRelationships.find(({ type }) => type === 'officeDocument')?.target;
  if (target === undefined) throw new Error('a package without a workbook');
  const path = resolveTarget('', target);
  const workbook = outlineWorkbook(await edit.needText(path));
  const relationships = readRelationships(await edit.needText(relationshipsOf(path)));
  const sheets = workbook.sheets.map(({ name, sheetId, relationshipId }) => {
    const found = relationships.find(({ id }) => id === relationshipId);
    const isWorksheet = found?.type === 'worksheet';
    return { name, sheetId, part: isWorksheet ? resolveTarget(path, found.target) : null };
  });
  return {
    edit,
    path,
    workbook,
    rootRelationships,
    relationships,
    contentTypes: await edit.needText(CONTENT_TYPES),
    sheets,
    tables: await listTables(edit, sheets),
  };
}

async function listTables(
  edit: PackageEdit,
  sheets: readonly HostSheet[],
): Promise<readonly HostTable[]> {
  const tables: HostTable[] = [];
  for (const { name, part } of sheets) {
    if (part === null) continue;
    for (const { type, target } of await readSheetRelationships(edit, part)) {
      if (type === 'table') tables.push({ sheet: name, part: resolveTarget(part, target) });
    }
  }
  return tables;
}

/** The worksheet of a name, however its letters are cased. Throws when there is none: plans are made from what was read. */
export function findWorksheet(
  { sheets }: HostWorkbook,
  name: string,
): { readonly name: string; readonly place: number; readonly part: string } {
  const place = sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const found = sheets[place];
  if (found === undefined || found.part === null) throw new Error(`no worksheet ${name}`);
  return { name: found.name, place, part: found.part };
}

/** What a worksheet's part names; nothing when it has no relationships. */
export async function readSheetRelationships(
  edit: PackageEdit,
  part: string,
): Promise<readonly Relationship[]> {
  const xml = await edit.readText(relationshipsOf(part));
  return xml === null ? [] : readRelationships(xml);
}
