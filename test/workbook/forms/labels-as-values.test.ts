import type { ContestData } from '../../../src/domain/contest-data';
import { FORM_LABELS } from '../../../src/text/travel/forms';
import type { BookData } from '../../../src/workbook/book/plan-book';
import { copySelf, HELP } from './form-copies';
import { findLabel } from './labelled-cells';
import { Copy, helpOf, readCopy } from './returned-forms';
import { BOOK, PEOPLE, sendForms, VILLAGES } from './sent-forms';

/** The book with some of its names replaced. */
const RENAMED: Readonly<Record<string, (name: string) => BookData>> = {
  'the agency': (name) => ({ ...BOOK, information: { ...BOOK.information, agency: name } }),
  'the movement': (name) => ({ ...BOOK, information: { ...BOOK.information, movement: name } }),
  'the office': (name) => ({ ...BOOK, contests: [renameOffice(name), PEOPLE] }),
  'a collective and a person': (name) => ({
    ...BOOK,
    contests: [VILLAGES, PEOPLE].map((contest) => renameFirst(contest, name)),
  }),
  'a group and criteria': (name) => ({ ...BOOK, contests: [renameCriteria(name), PEOPLE] }),
};

function renameFirst(contest: ContestData, name: string): ContestData {
  const { nominees = [] } = contest;
  return { ...contest, nominees: nominees.map((one, at) => (at === 0 ? { ...one, name } : one)) };
}

function renameOffice(reviewer: string): ContestData {
  const criteria = VILLAGES.criteria.map((one) =>
    one.reviewer === undefined ? one : { ...one, reviewer },
  );
  return { ...VILLAGES, criteria };
}

function renameCriteria(name: string): ContestData {
  const renamed = new Set(['I', 'I.1', 'II.1']);
  const criteria = VILLAGES.criteria.map((one) => (renamed.has(one.code) ? { ...one, name } : one));
  return { ...VILLAGES, criteria };
}

describe.each(Object.keys(RENAMED))('a label of ours as the name of %s', (what) => {
  test.each(Object.values(FORM_LABELS))('“%s”: the form is read as it was sent', (name) => {
    const book = RENAMED[what]?.(name) ?? BOOK;
    const help = helpOf(book);
    for (const kind of ['self', 'review'] as const) {
      for (const form of sendForms(book, kind)) {
        const { identity, faults, rows } = readCopy(new Copy(form), help);
        expect([faults, rows.refused]).toEqual([[], 0]);
        expect(identity).toEqual(form.identity);
      }
    }
  });
});

describe('a label that somebody touched', () => {
  test('is found where it was moved with its value, below the table', () => {
    const copy = copySelf();
    const from = findLabel(copy, 'Hạn gửi lại');
    copy.type(from.label, null).type(from.value, null);
    const [sheet] = copy.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    copy.sheets[0] = { ...sheet, rows: [...sheet.rows, []] };
    const row = sheet.rows.length + 1;
    copy.type(`D${row}`, 'Hạn gửi lại').type(`F${row}`, '05/12/2026');
    expect(readCopy(copy, HELP).faults).toEqual([]);
  });

  test('stays the label of its column where the value left of it was erased', () => {
    const copy = copySelf();
    const { value } = findLabel(copy, 'Nơi nhận phiếu');
    copy.type(value, null);
    const { faults } = readCopy(copy, HELP);
    const altered = { code: 'identity-altered', label: 'Nơi nhận phiếu', is: '', cell: value };
    expect(faults).toMatchObject([altered]);
  });
});
