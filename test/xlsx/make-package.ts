import { strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export type MadeSheet = {
  readonly name: string;
  /** What stands inside <sheetData>, or the whole part when it begins with "<". */
  readonly rows?: string;
  readonly part?: string;
  readonly beforeRows?: string;
  /** Named by rId1; the sheet's part must name it too. */
  readonly table?: string;
  readonly type?: string;
  readonly state?: string;
};

export type MadeWorkbook = {
  readonly sheets: readonly MadeSheet[];
  readonly cellStyles?: string;
  readonly sharedStrings?: readonly string[];
  readonly definedNames?: string;
  readonly workbookPr?: string;
};

/** The parts of a small workbook, written out by hand so that tests can break them. */
export function makeParts(book: MadeWorkbook): Record<string, string> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relate([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${book.workbookPr ?? ''}<sheets>${book.sheets
      .map(({ name, state }, index) => {
        const hidden = state === undefined ? '' : ` state="${state}"`;
        return `<sheet name="${name}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
      })
      .join('')}</sheets>${book.definedNames ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relate([
      ...book.sheets.map(
        ({ type = 'worksheet' }, index) =>
          [`rId${index + 1}`, type, `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${book.cellStyles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${(book.sharedStrings ?? []).join('')}</sst>`,
  };
  book.sheets.forEach(({ rows = '', part, beforeRows = '', table }, index) => {
    const sheet = `xl/worksheets/sheet${index + 1}.xml`;
    parts[sheet] =
      part ?? `<worksheet xmlns="${MAIN}">${beforeRows}<sheetData>${rows}</sheetData></worksheet>`;
    if (table === undefined) return;
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relate([
      ['rId1', 'table', `../tables/table${index + 1}.xml`],
    ]);
    parts[`xl/tables/table${index + 1}.xml`] = table;
  });
  return parts;
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(entries));
}

export function makePackage(book: MadeWorkbook): Uint8Array {
  return zipParts(makeParts(book));
}

/** The text of one part of a written file. */
export function readPartText(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

function relate(relationships: readonly (readonly [string, string, string])[]): string {
  const all = relationships.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}
