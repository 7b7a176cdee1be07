import { readRelationships, relationshipsOf, resolveTarget } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { TagReader } from '../package/tag-reader';
import { UnreadableError } from '../package/unreadable';
import type { UnreadableReason } from '../../text/file-faults';
import type { ZipPackage } from '../package/zip-package';

const CONTENT_TYPES = '[Content_Types].xml';
const ROOT_RELATIONSHIPS = '_rels/.rels';

type Parts = Map<string, Uint8Array>;

export type SheetPart = {
  readonly name: string;
  readonly part: Uint8Array;
  readonly tableCount: number;
};

export type WorkbookPackage = {
  /** What holds cells, tables and names, by the names that relationships use; no pictures, no charts. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Worksheets in the order of their tabs: sheets of charts or macros hold no cells. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: Uint8Array | null;
  readonly styles: Uint8Array | null;
  readonly isFrom1904: boolean;
};

export async function openPackage(zip: ZipPackage): Promise<WorkbookPackage> {
  const types = await zip.readPart(CONTENT_TYPES);
  if (types === null) throw new UnreadableError(await nameOtherPackage(zip));
  const parts: Parts = new Map([[CONTENT_TYPES, types]]);
  const root = await takePart(zip, ROOT_RELATIONSHIPS, parts);
  const workbook = resolveTarget('', findTarget(readRelationships(decodePart(root))));
  if (workbook.endsWith('.bin')) throw new UnreadableError('binary-workbook');
  const list = readSheetList(await takePart(zip, workbook, parts));
  const related = await takeRelationships(zip, workbook, parts);
  const sheets = [];
  for (const { name, id } of list.sheets) {
    const found = related.find((one) => one.id === id);
    if (found === undefined) throw new UnreadableError('damaged');
    if (found.type !== 'worksheet') continue;
    const sheet = await takeSheet(zip, resolveTarget(workbook, found.target), parts);
    sheets.push({ name, ...sheet });
  }
  const findPart = (type: string): string | null => {
    const target = related.find((one) => one.type === type)?.target;
    return target === undefined ? null : resolveTarget(workbook, target);
  };
  const strings = findPart('sharedStrings');
  const sharedStrings = strings === null ? null : await zip.readPart(strings);
  if (strings !== null && sharedStrings !== null) parts.set(strings, sharedStrings);
  const styles = findPart('styles');
  return {
    parts,
    sheets,
    sharedStrings,
    styles: styles === null ? null : await needPart(zip, styles),
    isFrom1904: list.isFrom1904,
  };
}

/** Throws on bytes that are not UTF-8. */
export function decodePart(part: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(part);
}

function findTarget(root: readonly Relationship[]): string {
  const found = root.find(({ type }) => type === 'officeDocument');
  if (found === undefined) throw new UnreadableError('damaged');
  return found.target;
}

async function takeSheet(
  zip: ZipPackage,
  name: string,
  parts: Parts,
): Promise<Omit<SheetPart, 'name'>> {
  const part = await takePart(zip, name, parts);
  const related = await takeRelationships(zip, name, parts);
  const tables = related.filter(({ type }) => type === 'table');
  for (const { target } of tables) await takePart(zip, resolveTarget(name, target), parts);
  return { part, tableCount: tables.length };
}

async function takeRelationships(
  zip: ZipPackage,
  owner: string,
  parts: Parts,
): Promise<Relationship[]> {
  const name = relationshipsOf(owner);
  const part = await zip.readPart(name);
  if (part === null) return [];
  parts.set(name, part);
  return readRelationships(decodePart(part));
}

/** Sheets and tables are parts of their own: one that is named twice could fill the memory. */
async function takePart(zip: ZipPackage, name: string, parts: Parts): Promise<Uint8Array> {
  if (parts.has(name)) throw new UnreadableError('damaged');
  const part = await needPart(zip, name);
  parts.set(name, part);
  return part;
}

async function needPart(zip: ZipPackage, name: string): Promise<Uint8Array> {
  const part = await zip.readPart(name);
  if (part === null) throw new UnreadableError('damaged');
  return part;
}

function readSheetList(workbook: Uint8Array): {
  sheets: { name: string; id: string }[];
  isFrom1904: boolean;
} {
  const sheets: { name: string; id: string }[] = [];
  let isFrom1904 = false;
  const tags = new TagReader(decodePart(workbook));
  tags.next();
  checkRoot(tags);
  while (tags.next()) {
    if (tags.kind === 'close') continue;
    if (tags.is('workbookPr')) isFrom1904 = tags.isOn('date1904');
    if (tags.is('sheet')) {
      sheets.push({ name: tags.attribute('name') ?? '', id: tags.attribute('id') ?? '' });
    }
  }
  if (sheets.length === 0) throw new UnreadableError('damaged');
  return { sheets, isFrom1904 };
}

function checkRoot(tags: TagReader): void {
  if (tags.is('workbook')) return;
  const isOther = tags.is('document') || tags.is('presentation');
  throw new UnreadableError(isOther ? 'word-or-slides' : 'not-a-workbook');
}

async function nameOtherPackage(zip: ZipPackage): Promise<UnreadableReason> {
  const type = await zip.readPart('mimetype');
  if (type !== null && decodePart(type).includes('opendocument')) return 'open-document';
  const workbook = await zip.readPart('xl/workbook.xml');
  return workbook === null ? 'not-a-workbook' : 'damaged';
}
