import { BLANK } from '../../../src/domain/draft';
import { Copy, helpOf, listEdits, readCopy } from './returned-forms';
import { BOOK, formOf, PEOPLE, sendForms, VILLAGES } from './sent-forms';

const OFFICE = 'Văn phòng UBND xã';

/** Two criteria of one office: II.1 with evidence, and II.2. */
const criteria = VILLAGES.criteria.map((one) =>
  one.code === 'II.2' ? { ...one, reviewer: OFFICE } : one,
);
const TWO = { ...BOOK, contests: [{ ...VILLAGES, criteria }, PEOPLE] };
const HELP = helpOf(TWO);
const copyTwo = (): Copy => new Copy(formOf(sendForms(TWO, 'review'), OFFICE));

const headingOf = (copy: Copy, column: string): string => {
  const at = copy.find(column, 'TT01');
  return `${at.charAt(0)}${Number(at.slice(1)) - 1}`;
};

test('headings of two results exchanged: both are named, and neither column is used', () => {
  const copy = copyTwo();
  const results = ['II.1 – Kết quả', 'II.2 – Kết quả'] as const;
  const sent = ['II.1 – Đã có khi gửi', 'II.2 – Đã có khi gửi'] as const;
  const [first, second] = results.map((heading) => headingOf(copy, heading));
  const [beside1, beside2] = sent.map((heading) => headingOf(copy, heading));
  if (first === undefined || second === undefined) throw new Error('no headings');
  copy.type(copy.find(results[0], 'TT01'), 3);
  copy.type(first, results[1]).type(second, results[0]);
  const form = readCopy(copy, HELP);
  expect(form.faults).toMatchObject([
    { code: 'heading-parted', cell: first, heading: results[1], besideCell: beside2 },
    { code: 'heading-parted', cell: second, heading: results[0], besideCell: beside1 },
  ]);
  expect(listEdits(form)).toEqual([]);
  expect(new Set(form.entries.map(({ column }) => column))).toEqual(new Set(['evidence:II.1']));
});

test('a criterion’s columns moved together are read where they stand', () => {
  const copy = copyTwo();
  copy.type(copy.find('II.2 – Kết quả', 'TT01'), 'Tốt');
  const top = Number(headingOf(copy, 'II.2 – Kết quả').slice(1)) - 1;
  const [sheet] = copy.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  // From A: code, name, four columns of II.1, two of II.2, note, code of the row.
  const order = [0, 1, 6, 7, 2, 3, 4, 5, 8, 9];
  const rows = sheet.rows.map((cells, row) =>
    row < top ? cells : order.map((column) => cells[column] ?? BLANK),
  );
  copy.sheets[0] = { ...sheet, rows, merges: [] };
  const form = readCopy(copy, HELP);
  expect(form.faults).toEqual([]);
  expect(listEdits(form)).toEqual(['TT01 result:II.2:  → Tốt']);
});

describe('the list of criteria above the rows', () => {
  test.each(['II.9', null])('a code typed over (%s) is named', (typed) => {
    const copy = copyTwo();
    const rows = copy.sheets[0]?.rows ?? [];
    const at = rows.findIndex(([cell]) => cell?.kind === 'text' && cell.value === 'II.1');
    const form = readCopy(copy.type(`A${at + 1}`, typed), HELP);
    const altered = { cell: `A${at + 1}`, was: 'II.1', is: typed ?? '' };
    expect(form.faults).toMatchObject([
      { code: 'criterion-altered', criterion: 'II.1', ...altered },
    ]);
    expect(form.criteria.map(({ code }) => code)).toEqual(['II.1', 'II.2']);
  });
});
