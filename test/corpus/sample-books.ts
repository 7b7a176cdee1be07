import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPresetBook } from '../../src/application/books/create-book';
import { findPreset } from '../../src/presets/preset';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { PackageDraft } from './package-draft';
import { addControls, addCustomXml, addExternalLink } from './parts/attachments';
import { addPrinterSettings, addWebExtension } from './parts/attachments';
import { addComments } from './parts/comments';
import { addDrawing } from './parts/drawings';
import { addConditionalFormats, addCustomViews, addSparklines } from './parts/formats';
import { addValidations, protectSheet } from './parts/formats';
import { addSheet } from './parts/more-sheets';
import { addPivot, addTable } from './parts/tables';

export type SampleBook = {
  readonly name: string;
  readonly load: () => Promise<Uint8Array>;
  /** Part by part, a text that it holds ("" for any bytes). */
  readonly holds: Readonly<Record<string, string>>;
};

const COLLECTIVES = 'xl/worksheets/sheet5.xml';
const INDIVIDUALS = 'xl/worksheets/sheet6.xml';
const WORKBOOK = 'xl/workbook.xml';

const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Đơn vị</t></is></c><c r="B1" t="inlineStr"><is><t>Kinh phí</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Thôn 1</t></is></c><c r="B2"><v>1500000.25</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Thôn 2</t></is></c><c r="B3"><v>-2000000</v></c></row>';
const DIFFERENTIAL =
  '<dxfs count="3"><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><fill><patternFill><bgColor theme="4"/></patternFill></fill></dxf><dxf><font><b/></font></dxf></dxfs>';

async function openSample(): Promise<PackageDraft> {
  const preset = findPreset('cchc-2023-2025');
  if (preset === null) throw new Error('no such preset');
  const draft = PackageDraft.of(await writeXlsxWorkbook(createPresetBook(preset, 2025, true)));
  draft.edit('xl/styles.xml', '<dxfs count="0"/>', DIFFERENTIAL);
  return draft;
}

function enrich(change: (draft: PackageDraft) => void): () => Promise<Uint8Array> {
  return async () => {
    const draft = await openSample();
    change(draft);
    return draft.toBytes();
  };
}

const load = (name: string) => async (): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(join(__dirname, 'books', `${name}.xlsx`)));

/** Our own book after people have worked on it: what they and other programs leave behind. */
export const SAMPLE_BOOKS: readonly SampleBook[] = [
  {
    name: 'with a chart, a picture, notes and conversations',
    load: enrich((draft) => {
      addDrawing(draft, INDIVIDUALS, "'Cá nhân'!$F$5:$F$9");
      addComments(draft, INDIVIDUALS);
      addPrinterSettings(draft, COLLECTIVES);
    }),
    holds: {
      'xl/charts/chart1.xml': '<c:barChart>',
      'xl/media/image1.png': '',
      'xl/comments1.xml': 'đã đối chiếu',
      'xl/threadedComments/threadedComment1.xml': 'parentId',
      'xl/printerSettings/printerSettings1.bin': '',
    },
  },
  {
    name: "with somebody's sheets, a pivot table and an external link",
    load: enrich((draft) => {
      const source = addSheet(draft, { name: "O'Brien's", sheetId: 40, rows: ROWS });
      const columns = ['Đơn vị', 'Kinh phí'];
      addTable(draft, source, { id: 90, name: 'KinhPhi', area: 'A1:B3', columns });
      const pivot = addSheet(draft, { name: 'Bảng xoay', sheetId: 41, state: 'hidden' });
      addPivot(draft, pivot, { sheet: "O'Brien's", area: 'A1:B3' });
      addExternalLink(draft);
    }),
    holds: {
      'xl/pivotTables/pivotTable1.xml': 'dxfId="2"',
      'xl/pivotCache/pivotCacheRecords1.xml': '<r>',
      'xl/externalLinks/externalLink1.xml': '<externalBook',
      'xl/tables/table90.xml': 'KinhPhi',
    },
  },
  {
    name: 'with rules, little charts, lists, saved views and a locked sheet',
    load: enrich((draft) => {
      addConditionalFormats(draft, COLLECTIVES, 'F5:F16');
      addSparklines(draft, INDIVIDUALS, "'Cá nhân'!F5:H5");
      const locked = addSheet(draft, { name: 'Khóa', sheetId: 77, rows: ROWS });
      addValidations(draft, locked, "'Cá nhân'!$A$5:$A$9");
      protectSheet(draft, locked);
      addCustomViews(draft, locked);
      draft.edit(WORKBOOK, 'activeTab="0"', 'activeTab="9"');
    }),
    holds: {
      [COLLECTIVES]: 'x14:cfRule',
      [INDIVIDUALS]: 'x14:sparkline',
      'xl/worksheets/sheet77.xml': 'SHA-512',
      [WORKBOOK]: '<customWorkbookView ',
    },
  },
  {
    name: 'with attachments, a tick box and an embedded document',
    load: enrich((draft) => {
      addCustomXml(draft);
      addWebExtension(draft);
      addControls(draft, INDIVIDUALS);
      addPrinterSettings(draft, INDIVIDUALS);
    }),
    holds: {
      'customXml/itemProps1.xml': 'itemID',
      'xl/webextensions/webextension1.xml': 'we:reference',
      'xl/ctrlProps/ctrlProp1.xml': 'CheckBox',
      'xl/embeddings/oleObject1.bin': '',
    },
  },
  {
    name: 'opened and saved by LibreOffice',
    load: load('libreoffice-so-mau'),
    holds: { 'docProps/app.xml': 'LibreOffice', 'xl/tables/table1.xml': '<table' },
  },
  {
    name: 'opened and saved by openpyxl, with a sheet put before ours',
    load: load('openpyxl-so-mau'),
    holds: { 'xl/charts/chart1.xml': '<pieChart>', [WORKBOOK]: 'Tổng hợp của thôn' },
  },
];
