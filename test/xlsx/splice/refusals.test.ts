import { BOOK, makeHost, planText, refusalsOf, replaceIn } from './host-file';
import type { PartsEdit } from './host-file';

describe('refused plainly', () => {
  const OVERRIDE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const setType =
    (type: string): PartsEdit =>
    (parts) => {
      parts['[Content_Types].xml'] =
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;
    };
  const relate = (part: string, type: string): PartsEdit =>
    replaceIn(
      part,
      '</Relationships>',
      `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/${type}" Target="x/x.xml"/></Relationships>`,
    );
  const cases: [string, PartsEdit][] = [
    [
      'package-signed',
      relate('_rels/.rels', 'package/2006/relationships/digital-signature/origin'),
    ],
    [
      'workbook-shared',
      relate('xl/_rels/workbook.xml.rels', 'officeDocument/2006/relationships/revisionHeaders'),
    ],
    [
      'workbook-shared',
      relate('xl/_rels/workbook.xml.rels', 'officeDocument/2006/relationships/usernames'),
    ],
    ['has-macros', setType('application/vnd.ms-excel.sheet.macroEnabled.main+xml')],
    ['is-template', setType(OVERRIDE.replace('sheet.main', 'template.main'))],
    [
      'structure-protected',
      replaceIn('xl/workbook.xml', '<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
    ],
    [
      'strict-format',
      replaceIn(
        'xl/workbook.xml',
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      ),
    ],
  ];

  test.each(cases)('%s', async (code, edit) => {
    expect(await refusalsOf(makeHost(BOOK, edit), { add: [planText('Một')] })).toEqual([{ code }]);
  });

  test('several reasons at once', async () => {
    const host = makeHost(BOOK, ...[0, 1, 3].map((index) => cases[index]![1]));
    expect(await refusalsOf(host, { add: [planText('Một')] })).toEqual([
      { code: 'package-signed' },
      { code: 'workbook-shared' },
      { code: 'has-macros' },
    ]);
  });

  test('a plain workbook is not', async () => {
    expect(await refusalsOf(makeHost(BOOK, setType(OVERRIDE)), { add: [planText('Một')] })).toEqual(
      [],
    );
  });

  test('a table that is not there', async () => {
    expect(await refusalsOf(makeHost(), { append: [{ table: 'Bang', rows: [] }] })).toEqual([
      { code: 'table-missing', table: 'Bang' },
    ]);
  });
});
