import { createContestBook } from '../../../src/application/books/create-book';
import { findCriteriaChanges } from '../../../src/application/merge/compare-book';
import { showBook } from '../../../src/application/merge/show-book';
import { severityOfMerge } from '../../../src/text/problems/merge-problems';
import { describeMergeProblem } from '../../../src/text/travel/merge';
import { openMemoryWorkbook } from '../../support/memory-workbook';
import { Copy, readCopy } from '../../workbook/forms/returned-forms';
import {
  BOOK,
  checkBook,
  formOf,
  sendForms,
  VILLAGES as SENT_VILLAGES,
} from '../../workbook/forms/sent-forms';
import { makeForm, number, readTarget, VILLAGES } from './hand-made-form';
import { openVillages, report } from './village-book';

test('criteria that have changed since are named, with what they were', async () => {
  const criteria = VILLAGES.criteria.map((one) =>
    one.code === 'I.1' ? { ...one, name: 'Tuyên truyền miệng' } : one,
  );
  const before = openMemoryWorkbook(createContestBook({ ...VILLAGES, criteria }, 2025));
  const form = makeForm(await readTarget(before), 'TT02', { 'result:I.1': number('7') });
  const [file] = await report(openVillages(), [form]);
  expect(file).toMatchObject({ status: 'new' });
  expect(file?.problems.map(({ message }) => message)).toEqual([
    'Tiêu chí I.1 (tập thể) đã đổi nội dung từ khi gửi phiếu: trên phiếu là “Tuyên truyền miệng”, trong sổ là “Tuyên truyền”. Xem lại kết quả của tiêu chí này.',
  ]);
});

test('a change of rank stands in two rows of a form, each told with its own words', () => {
  const form = readCopy(new Copy(formOf(sendForms(BOOK, 'self'), 'TT01 – Thôn 1')));
  const criteria = SENT_VILLAGES.criteria.map((one) =>
    one.code === 'I.3' ? { ...one, name: 'Xếp hạng' } : one,
  );
  const contests = [{ ...SENT_VILLAGES, criteria }, ...BOOK.contests.slice(1)];
  const now = showBook(checkBook({ ...BOOK, contests }).reading.draft);
  const told = { code: 'criterion-changed', scope: 'tapThe', criterion: 'I.3', what: 'name' };
  expect(findCriteriaChanges(form, now)).toEqual([
    {
      ...told,
      form: 'Thay đổi thứ hạng: thứ hạng năm trước',
      book: 'Xếp hạng: thứ hạng năm trước',
    },
    { ...told, form: 'Thay đổi thứ hạng: thứ hạng năm nay', book: 'Xếp hạng: thứ hạng năm nay' },
  ]);
});

test('criteria that the form does not know, and those that somebody else is asked for by now, are named', () => {
  const form = readCopy(new Copy(formOf(sendForms(BOOK, 'self'), 'TT01 – Thôn 1')));
  const criteria = SENT_VILLAGES.criteria.flatMap((one) => {
    if (one.code !== 'I.2') return [one];
    const added = { ...one, code: 'I.2b', name: 'Trực tuyến' };
    return [{ ...one, scoredBy: 'surveyed' as const, reviewer: 'Mặt trận' }, added];
  });
  const contests = [{ ...SENT_VILLAGES, criteria }, ...BOOK.contests.slice(1)];
  const now = showBook(checkBook({ ...BOOK, contests }).reading.draft);
  const changes = findCriteriaChanges(form, now);
  expect(changes.map(severityOfMerge)).toEqual(['warning', 'warning']);
  expect(changes.map(describeMergeProblem)).toEqual([
    'Tiêu chí I.2b “Trực tuyến” (tập thể) có trong sổ nhưng không có trên phiếu: được thêm sau khi gửi. Gửi thêm phiếu nếu cần.',
    'Tiêu chí I.2 (tập thể) nay do “Mặt trận” (khảo sát) chấm, không còn hỏi nơi nhận phiếu này; kết quả trên phiếu vẫn được gộp. Xem lại kết quả của tiêu chí này.',
  ]);
});

test('what no form shows is told without naming a criterion', () => {
  const form = readCopy(new Copy(formOf(sendForms(BOOK, 'review'), 'Văn phòng UBND xã')));
  const criteria = SENT_VILLAGES.criteria.map((one) =>
    one.code === 'I.2' ? { ...one, evidence: true } : one,
  );
  const contests = [{ ...SENT_VILLAGES, criteria }, ...BOOK.contests.slice(1)];
  const now = showBook(checkBook({ ...BOOK, contests }).reading.draft);
  expect(findCriteriaChanges(form, now)).toEqual([{ code: 'criteria-changed', scope: 'tapThe' }]);
});
