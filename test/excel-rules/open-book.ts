import { openPackage, relationshipOf } from './open-package';
import type { OpenPackage } from './open-package';
import { childrenOf, listIn } from './read-xml';
import type { XmlElement } from './read-xml';
import { readStringItem } from './texts';

export type Sheet = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly element: XmlElement;
  /** Null for a sheet that leads to no part, or to a broken one. */
  readonly part: string | null;
  readonly root: XmlElement | null;
};

export type Table = { readonly sheet: Sheet; readonly part: string; readonly root: XmlElement };

export type Book = {
  readonly file: OpenPackage;
  readonly part: string;
  readonly root: XmlElement;
  readonly sheets: readonly Sheet[];
  readonly tables: readonly Table[];
  readonly strings: readonly string[];
  readonly stylesPart: string | null;
  readonly styles: XmlElement | null;
};

/** Null when no workbook part can be found. */
export function openBook(bytes: Uint8Array): { file: OpenPackage; book: Book | null } {
  const file = openPackage(bytes);
  const part = partByType(file, '', 'officeDocument');
  const root = part === null ? null : (file.roots.get(part) ?? null);
  if (part === null || root === null) return { file, book: null };
  const sheets = listIn(root, 'sheets', 'sheet').map((sheet) => openSheet(file, part, sheet));
  const stylesPart = partByType(file, part, 'styles');
  const stringsPart = partByType(file, part, 'sharedStrings');
  const strings = stringsPart === null ? null : (file.roots.get(stringsPart) ?? null);
  return {
    file,
    book: {
      file,
      part,
      root,
      sheets,
      tables: sheets.flatMap((sheet) => openTables(file, sheet)),
      strings: childrenOf(strings, 'si').map(readStringItem),
      stylesPart,
      styles: stylesPart === null ? null : (file.roots.get(stylesPart) ?? null),
    },
  };
}

function openSheet(file: OpenPackage, workbook: string, element: XmlElement): Sheet {
  const part = relationshipOf(file, workbook, element.attributes.get('r:id'))?.part ?? null;
  const state = element.attributes.get('state') ?? 'visible';
  return {
    name: element.attributes.get('name') ?? '',
    isHidden: state !== 'visible',
    element,
    part,
    root: part === null ? null : (file.roots.get(part) ?? null),
  };
}

function openTables(file: OpenPackage, sheet: Sheet): readonly Table[] {
  return listIn(sheet.root, 'tableParts', 'tablePart').flatMap(({ attributes }) => {
    const found = relationshipOf(file, sheet.part ?? '', attributes.get('r:id'));
    const root = file.roots.get(found?.part ?? '');
    if (found?.part == null || root == null || found.type !== 'table') return [];
    return [{ sheet, part: found.part, root }];
  });
}

function partByType(file: OpenPackage, part: string, type: string): string | null {
  return file.relationships.get(part)?.find((one) => one.type === type)?.part ?? null;
}
