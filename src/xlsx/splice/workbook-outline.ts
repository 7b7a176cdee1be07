import { findChild, findChildren, outlineXml, readAttribute } from '../package/outline';
import type { XmlElement } from '../package/outline';
import { UnreadableError } from '../package/unreadable';

export type ListedSheet = {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
};

/** What of a workbook's part matters to a splice. */
export type WorkbookOutline = {
  readonly xml: string;
  readonly root: XmlElement;
  readonly sheets: readonly ListedSheet[];
  readonly isStructureLocked: boolean;
  readonly isFrom1904: boolean;
  readonly isStrict: boolean;
};

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Throws an UnreadableError where the part lists no sheets. */
export function outlineWorkbook(xml: string): WorkbookOutline {
  const root = outlineXml(xml);
  const lock = findChild(root, 'workbookProtection');
  const properties = findChild(root, 'workbookPr');
  return {
    xml,
    root,
    sheets: findChildren(findSheetList(root), 'sheet').map((sheet) => ({
      name: readAttribute(sheet, 'name') ?? '',
      sheetId: Number(readAttribute(sheet, 'sheetId')),
      relationshipId: readAttribute(sheet, 'id') ?? '',
    })),
    isStructureLocked: lock !== null && isOn(lock, 'lockStructure'),
    isFrom1904: properties !== null && isOn(properties, 'date1904'),
    isStrict: xml.slice(root.start, root.inner.start).includes(`"${STRICT}"`),
  };
}

/** Throws an UnreadableError where there is none. */
export function findSheetList(root: XmlElement): XmlElement {
  const sheets = findChild(root, 'sheets');
  if (sheets === null) throw new UnreadableError('damaged');
  return sheets;
}

function isOn(element: XmlElement, name: string): boolean {
  const value = readAttribute(element, name);
  return value === '1' || value === 'true';
}
