import { digestPlan } from '../../src/workbook/content/digest-content';
import type { Sheet } from '../host/model/sheet';
import { Table } from '../host/model/table';
import { MARKED_SHEET } from '../workbook/content/marked-sheet';
import { EDGES, readDigest } from './read-digest';
import type { Edit } from './read-digest';

const DIGEST = digestPlan(MARKED_SHEET);
const ATTACHMENT = { id: '{1}', label: 'Một' };

const withState =
  (state: Partial<Sheet>): Edit =>
  (sheet) =>
    Object.assign(sheet, state);
const withPage =
  (page: Partial<Sheet['page']>): Edit =>
  (sheet) =>
    Object.assign(sheet.page, page);
const withTexts =
  (texts: Partial<Sheet['page']['headers']['DefaultForAllPages']>): Edit =>
  (sheet) =>
    Object.assign(sheet.page.headers.DefaultForAllPages, texts);
const withName =
  (name: string, formula: string): Edit =>
  (sheet) =>
    sheet.names.push({ id: '1', name, formula, comment: '', visible: true, sheet });

describe.each(EDGES)('in an Excel where %s, the digest', (_, sharesEdges) => {
  test.each<[string, Edit]>([
    ['a hidden row', (sheet) => sheet.hiddenRows.add(4)],
    ['a hidden row below all', (sheet) => sheet.hiddenRows.add(400)],
    ['a hidden column', (sheet) => sheet.hiddenColumns.add(1)],
    ['a comment', (sheet) => sheet.comments.push(ATTACHMENT)],
    ['a chart', (sheet) => sheet.charts.push(ATTACHMENT)],
    ['a picture', (sheet) => sheet.shapes.push(ATTACHMENT)],
    ['a pivot table', (sheet) => sheet.pivotTables.push(ATTACHMENT)],
    [
      'a table',
      (sheet) =>
        sheet.tables.push(new Table('{t}', 'Bang', { top: 9, left: 0, bottom: 10, right: 1 })),
    ],
    [
      'a filter',
      withState({
        filter: { area: { top: 2, left: 0, bottom: 7, right: 3 }, isDataFiltered: false },
      }),
    ],
    [
      'a conditional format',
      (sheet) =>
        sheet.conditionalFormats.push({
          id: '1',
          type: 'DataBar',
          area: { top: 3, left: 2, bottom: 4, right: 2 },
        }),
    ],
    [
      'a rule of what cells take',
      (sheet) =>
        sheet.validations.push({
          area: { top: 3, left: 2, bottom: 4, right: 2 },
          rule: { list: { inCellDropDown: true, source: 'a,b' } },
          prompt: { showPrompt: true, title: '', message: '' },
          errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
          ignoreBlanks: true,
        }),
    ],
    ['protection', withState({ protection: { options: {}, password: null } })],
    ['a name of its own', withName('Rieng', '=5')],
    ['a footer by hand', withTexts({ LeftFooter: 'Đã trình' })],
    ['no header', withTexts({ LeftHeader: '' })],
    [
      'an “&” on pages',
      (sheet) => {
        sheet.page.headers.DefaultForAllPages.LeftHeader += ' &&12';
      },
    ],
    ['a first page of its own', withPage({ headerState: 'FirstAndDefault' })],
    ['even pages of their own', withPage({ headerState: 'OddAndEven' })],
  ])('changes with %s', async (__, edit) => {
    expect((await readDigest({ plan: MARKED_SHEET, edit, sharesEdges })).digest).not.toBe(DIGEST);
  });

  test.each<[string, Edit]>([
    [
      'widths and heights',
      (sheet) => {
        sheet.widths.set(1, 99);
        sheet.heights.set(3, 40);
      },
    ],
    ['the colour of the tab', withState({ tabColor: '#FF0000' })],
    ['letters of page numbers', withTexts({ CenterFooter: '&"Arial"&9 &P/&N' })],
    [
      'texts for pages that are as the others',
      (sheet) => {
        sheet.page.headers.EvenPages.LeftHeader = 'x';
      },
    ],
    ['the print area by its name', withName('Print_Area', '=$A$1')],
  ])('does not change with %s', async (__, edit) => {
    expect((await readDigest({ plan: MARKED_SHEET, edit, sharesEdges })).digest).toBe(DIGEST);
  });
});
