import type { SheetContent, WorkbookContents } from '../../workbook/content/sheet-content';
import { resolveTarget } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { UnreadableError } from '../package/unreadable';
import { ZipPackage } from '../package/zip-package';
import { findWorkbookPart, PartReader } from './open-package';
import { readLooks } from './read-looks';
import type { CellLook } from './read-looks';
import { readSharedRuns } from './read-runs';
import type { StoredRun } from './read-runs';
import { readTable } from './read-table';
import { readWorkbookPart } from './read-workbook-part';
import type { WorkbookPart } from './read-workbook-part';
import { scanContents } from './scan-contents';

/**
 * What a person sees in the sheets asked for, and nothing of the others. For a file that has been
 * read before: throws when it cannot be. A sheet that holds no cells, or is broken, is null.
 */
export async function readSheetContents(
  bytes: Uint8Array,
  isWanted: (sheet: string) => boolean,
): Promise<WorkbookContents> {
  const reader = await ContentReader.open(bytes);
  const sheets = new Map<string, SheetContent | null>();
  for (const [place, { name }] of reader.workbook.sheets.entries()) {
    if (isWanted(name)) sheets.set(name, await reader.tryReadSheet(place));
  }
  return { isFrom1904: reader.workbook.isFrom1904, sheets };
}

/** Print settings come with printing; tables are listed by name. */
const COMMON_RELATIONS = new Set(['printerSettings', 'table']);

const BUILT_IN_NAME = '_xlnm.';

/** Styles and shared strings are read once, when the first sheet needs them. */
class ContentReader {
  private looks: readonly CellLook[] | null = null;
  private strings: readonly (readonly StoredRun[])[] | null = null;

  private constructor(
    private readonly parts: PartReader,
    private readonly path: string,
    readonly workbook: WorkbookPart,
    private readonly related: readonly Relationship[],
  ) {}

  static async open(bytes: Uint8Array): Promise<ContentReader> {
    const zip = await ZipPackage.open(bytes);
    const parts = new PartReader(zip);
    const path = await findWorkbookPart(zip, parts);
    const workbook = readWorkbookPart(await parts.readXml(path));
    return new ContentReader(parts, path, workbook, await parts.readRelationships(path));
  }

  /** Null also where what hangs on the sheet is broken: nobody can tell that it is unedited. */
  async tryReadSheet(place: number): Promise<SheetContent | null> {
    try {
      return await this.readSheet(place);
    } catch (error) {
      if (error instanceof UnreadableError) return null;
      throw error;
    }
  }

  /** The sheet at a place among all; null when it has no cells. */
  private async readSheet(place: number): Promise<SheetContent | null> {
    const listed = this.workbook.sheets[place];
    const sheet = this.related.find(({ id }) => id === listed?.relationship);
    if (sheet?.type !== 'worksheet') return null;
    this.looks ??= await this.readShared('styles', readLooks);
    this.strings ??= await this.readShared('sharedStrings', readSharedRuns);
    const path = resolveTarget(this.path, sheet.target);
    const scan = scanContents(await this.parts.readXml(path), this.looks, this.strings);
    const related = await this.parts.readRelationships(path);
    const tables: string[] = [];
    for (const { target } of related.filter(({ type }) => type === 'table')) {
      tables.push(readTable(await this.parts.readXml(resolveTarget(path, target))).name);
    }
    const hanging = related.map(({ type }) => type).filter((type) => !COMMON_RELATIONS.has(type));
    const attachments = [...scan.attachments, ...hanging, ...this.listOwnNames(place)];
    return { ...scan, tables, attachments };
  }

  private async readShared<Item>(
    type: string,
    read: (xml: string) => readonly Item[],
  ): Promise<readonly Item[]> {
    const found = this.related.find((one) => one.type === type);
    if (found === undefined) return [];
    return read(await this.parts.readXml(resolveTarget(this.path, found.target)));
  }

  /** Defined names of one sheet alone, but for its print area and the like. */
  private listOwnNames(place: number): readonly string[] {
    return this.workbook.names
      .filter(({ name, scope }) => scope === String(place) && !name.startsWith(BUILT_IN_NAME))
      .map(({ name }) => name);
  }
}
