import { TagReader } from '../package/tag-reader';
import { UnreadableError } from '../package/unreadable';

/** Print areas, filters and the like, which LibreOffice sometimes writes twice. */
const BUILT_IN_NAME = '_xlnm.';

export type NamedSheet = { readonly name: string; readonly relationship: string };

export type DefinedName = {
  readonly name: string;
  /** The place of its sheet among all; null for the whole workbook. */
  readonly scope: string | null;
  /** "'Cá nhân'!$A$1:$C$3", or any formula. */
  readonly reference: string;
};

export type WorkbookPart = {
  /** In the order of their tabs; sheets of charts and macros too. */
  readonly sheets: readonly NamedSheet[];
  /** Those that people gave. */
  readonly names: readonly DefinedName[];
  readonly isFrom1904: boolean;
};

/** Refuses other documents, saying what they are, and lists that Excel would only repair. */
export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: NamedSheet[] = [];
  const names: DefinedName[] = [];
  let isFrom1904 = false;
  const tags = new TagReader(xml);
  tags.next();
  checkRoot(tags);
  // Extensions further down use the same words for other things.
  let list: 'sheets' | 'definedNames' | null = null;
  while (tags.next()) {
    if (tags.kind === 'close') continue;
    if (tags.level === 2) {
      list = tags.is('sheets') ? 'sheets' : tags.is('definedNames') ? 'definedNames' : null;
      if (tags.is('workbookPr')) isFrom1904 = tags.isOn('date1904');
    } else if (tags.level !== 3) continue;
    else if (list === 'sheets' && tags.is('sheet')) {
      sheets.push({ name: needAttribute(tags, 'name'), relationship: needAttribute(tags, 'id') });
    } else if (list === 'definedNames' && tags.is('definedName')) {
      const name = needAttribute(tags, 'name');
      const scope = tags.attribute('localSheetId');
      const reference = tags.readText();
      if (!name.startsWith(BUILT_IN_NAME)) names.push({ name, scope, reference });
    }
  }
  if (sheets.length === 0) throw new UnreadableError('damaged');
  refuseSame(sheets.map(({ name }) => name));
  refuseSame(names.map(({ name, scope }) => `${scope ?? ''}!${name}`));
  return { sheets, names, isFrom1904 };
}

function checkRoot(tags: TagReader): void {
  if (tags.is('workbook')) return;
  if (tags.is('document')) throw new UnreadableError('word-document');
  throw new UnreadableError(tags.is('presentation') ? 'slides' : 'not-a-workbook');
}

function needAttribute(tags: TagReader, name: string): string {
  const value = tags.attribute(name) ?? '';
  if (value === '') throw new UnreadableError('damaged');
  return value;
}

/** Case makes no difference to Excel, the way of writing marks (NFC, NFD) does. */
function refuseSame(names: readonly string[]): void {
  const folded = new Set(names.map((name) => name.toLowerCase()));
  if (folded.size < names.length) throw new UnreadableError('damaged');
}
