import { finishSteps } from '../../../src/domain/finish-steps';
import { planBook } from '../../../src/workbook/book/plan-book';
import { listDisclosures } from '../../../src/workbook/copies/list-disclosures';
import type { FoundCell, FoundWorkbook } from '../../../src/workbook/found-workbook';
import { foundFromPlan } from '../../../src/workbook/reading/found-from-plan';
import { scoreBook } from '../../support/score-book';

const BOOK = foundFromPlan(
  planBook({
    subtitle: '',
    information: {},
    contests: [
      {
        scope: 'caNhan',
        declaredTotal: '10',
        criteria: [
          { code: 'I', parent: null, name: 'Điểm chấm', max: '10', rule: { kind: 'direct' } },
        ],
        nominees: [{ code: 'A', name: 'Lê Văn A', results: { I: '9' } }],
      },
    ],
  }),
);

const HEADING_ROW = 3;
const COLUMN_Z = 25;

/** The book with texts in column Z of its one nominee and of the headings above. */
function addColumn(heading: string, text: string): FoundWorkbook {
  const put = (cells: readonly FoundCell[], value: string): readonly FoundCell[] => {
    const blank: FoundCell = { kind: 'blank' };
    const cell: FoundCell = value === '' ? blank : { kind: 'text', value };
    const before = Array.from({ length: COLUMN_Z }, (_, column) => cells[column] ?? blank);
    return [...before, cell];
  };
  const sheets = BOOK.sheets.map((sheet) => {
    if (sheet.name !== 'Cá nhân') return sheet;
    const rows = sheet.rows.map((cells, row) => {
      if (row === HEADING_ROW) return put(cells, heading);
      return row === HEADING_ROW + 1 ? put(cells, text) : cells;
    });
    return { ...sheet, rows };
  });
  return { ...BOOK, sheets };
}

test.each([
  ['Số tài khoản', "'Cá nhân'!Z4 Số tài khoản"],
  ['', "'Cá nhân'!Z5"],
])('an added column headed "%s" is told at %s', (heading, place) => {
  const found = addColumn(heading, '1903456789012');
  const scored = scoreBook(found);
  if (scored === null) throw new Error('the book has errors');
  const { results, checked } = scored;
  const order = { kind: 'frozen', unit: null, leaveOut: new Set<never>() } as const;
  const question = { found, reading: checked.reading, results, traces: null, order, unit: null };
  const disclosures = finishSteps(listDisclosures(question));
  expect(disclosures.find(({ code }) => code === 'other-columns')?.places).toEqual([place]);
});
