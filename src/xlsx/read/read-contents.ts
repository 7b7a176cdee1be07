import type { SheetContent, WorkbookContents } from '../../workbook/content/sheet-content';
import { resolveTarget } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { UnreadableError } from '../package/unreadable';
import { ZipPackage } from '../package/zip-package';
import { CellRoom } from './cell-room';
import { findWorkbookPart, PartReader } from './open-package';
import { readLooks } from './read-looks';
import { SharedRuns } from './read-runs';
import { readTable } from './read-table';
import { readWorkbookPart } from './read-workbook-part';
import type { WorkbookPart } from './read-workbook-part';
import { scanContents } from './scan-contents';
import type { ContentBook } from './scan-contents';

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
  private book: ContentBook | null = null;

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
    this.book ??= await this.readBook();
    const path = resolveTarget(this.path, sheet.target);
    const scan = scanContents(await this.parts.readXml(path), this.book);
    const related = await this.parts.readRelationships(path);
    const tables: string[] = [];
    for (const { target } of related.filter(({ type }) => type === 'table')) {
      tables.push(readTable(await this.parts.readXml(resolveTarget(path, target))).name);
    }
    const hanging = related.map(({ type }) => type).filter((type) => !COMMON_RELATIONS.has(type));
    const attachments = [...scan.attachments, ...hanging, ...this.listOwnNames(place)];
    return { ...scan, tables, attachments };
  }

  private async readBook(): Promise<ContentBook> {
    const styles = await this.readShared('styles');
    const strings = await this.readShared('sharedStrings');
    return {
      looks: styles === null ? [] : readLooks(styles),
      strings: strings === null ? null : new SharedRuns(strings),
      room: new CellRoom(),
    };
  }

  private async readShared(type: string): Promise<string | null> {
    const found = this.related.find((one) => one.type === type);
    return found === undefined ? null : this.parts.readXml(resolveTarget(this.path, found.target));
  }

  /** Defined names of one sheet alone, but for its print area and the like. */
  private listOwnNames(place: number): readonly string[] {
    return this.workbook.names
      .filter(({ name, scope }) => scope === String(place) && !name.startsWith(BUILT_IN_NAME))
      .map(({ name }) => name);
  }
}
