import { checkWorkbook } from '../../../src/application/check/check-workbook';
import { listFormStatesInSteps } from '../../../src/application/forms/list-form-states';
import type { FormState } from '../../../src/application/forms/list-form-states';
import { logForms } from '../../../src/application/forms/log-forms';
import { finishSteps } from '../../../src/domain/finish-steps';
import { describeMerged, MERGE_ACTIONS } from '../../../src/text/travel/merge-log';
import { planBook } from '../../../src/workbook/book/plan-book';
import { extendLog } from '../../../src/workbook/log/extend-log';
import { findLog } from '../../../src/workbook/log/find-log';
import { planLogSheet } from '../../../src/workbook/log/plan-log-sheet';
import { openFileWorkbook } from '../../../src/xlsx/file-workbook';
import { writeXlsxWorkbook } from '../../../src/xlsx/write/write-workbook';
import { foundFromPlan } from '../../support/found-from-plan';
import { formOf, BOOK, sendForms, SENT_ON } from '../../workbook/forms/sent-forms';

const SELF = sendForms(BOOK, 'self');

/** The board of a file in whose log the forms were sent on 23/11 until 5/12. */
async function board(now: Date, merged: readonly string[] = []): Promise<readonly FormState[]> {
  const file = openFileWorkbook(await writeXlsxWorkbook(planBook(BOOK)), 'so.xlsx');
  const before = await file.read();
  if (!before.ok) throw new Error('unreadable');
  const logged = await logForms(file, before.value, SELF, SENT_ON);
  if (!logged.ok) throw new Error('not logged');
  const found = await file.read();
  if (!found.ok) throw new Error('unreadable');
  const lines = merged.map((recipient) => ({
    when: new Date(2026, 10, 30, 8),
    action: MERGE_ACTIONS.whole,
    sheet: '',
    cells: 3,
    digest: 'abcd',
    note: describeMerged({
      number: formOf(SELF, recipient).identity.number,
      recipient,
      file: 'phieu.xlsx',
      used: 4,
      refused: 0,
      conflicts: 0,
      taken: 0,
      corrects: null,
    }),
  }));
  if (merged.length > 0) {
    const log = findLog(found.value);
    if (log === null) throw new Error('no log');
    const plan = { add: [], addBefore: null, replace: [], concerns: 'our-sheets' } as const;
    const written = await file.apply({ ...plan, ...extendLog(log, lines, false) });
    if (!written.ok) throw new Error('not written');
  }
  const last = await file.read();
  if (!last.ok) throw new Error('unreadable');
  const checked = checkWorkbook(last.value, { allowMissing: true });
  const states = finishSteps(listFormStatesInSteps(checked, now));
  if (states === null) throw new Error('errors');
  return states;
}

const pick = (states: readonly FormState[], recipient: string): FormState | undefined =>
  states.find((one) => one.recipient === recipient);

test('sent, returned, how complete, and who is late', async () => {
  const states = await board(new Date(2026, 11, 6), ['TT01 – Thôn 1']);
  const told = states.map(({ recipient, sent, returned, isLate, filled, asked }) => [
    recipient,
    sent?.on ?? null,
    returned,
    isLate,
    `${filled}/${asked}`,
  ]);
  // Thôn 1: four results of its own and one of its person; Thôn 2: I.2 does not apply, three are blank.
  expect(told).toEqual([
    ['TT01 – Thôn 1', '2026-11-23', '2026-11-30', false, '5/5'],
    ['TT02 – Thôn 2', '2026-11-23', null, true, '1/4'],
    ['Trạm Y tế', '2026-11-23', null, true, '0/1'],
    ['CN03 – Nguyễn Văn C', '2026-11-23', null, true, '0/1'],
    ['Văn phòng UBND xã', null, null, false, '1/2'],
    ['Khảo sát', null, null, false, '1/2'],
  ]);
});

test('nobody is late on the day of the deadline; who has returned is not reminded', async () => {
  const states = await board(new Date(2026, 11, 5), ['TT01 – Thôn 1']);
  expect(states.some(({ isLate }) => isLate)).toBe(false);
  expect(pick(states, 'TT01 – Thôn 1')?.reminder).toBeNull();
  expect(pick(states, 'Văn phòng UBND xã')?.reminder).toBeNull();
  const { number } = formOf(SELF, 'Trạm Y tế').identity;
  expect(pick(states, 'Trạm Y tế')?.reminder).toBe(
    `Kính gửi: Trạm Y tế\nNgày 23/11/2026, Ủy ban nhân dân xã A đã gửi phiếu số ${number} của phong trào “Thi đua chuyển đổi số”, năm xét 2025. Hạn gửi lại là ngày 05/12/2026; đến nay chúng tôi chưa nhận được phiếu của quý đơn vị. Đề nghị quý đơn vị hoàn thiện và gửi lại phiếu để Hội đồng kịp tổng hợp; nếu có vướng mắc, xin liên hệ với bộ phận thường trực Hội đồng. Trân trọng cảm ơn.`,
  );
});

/** What the board tells of Thôn 1 by a log of these lines: the day of November, the action, its verb. */
function tellThon1(
  ...lines: readonly (readonly [number, string, string])[]
): FormState | undefined {
  const { number, recipient } = formOf(SELF, 'TT01 – Thôn 1').identity;
  const book = planBook(BOOK);
  const log = planLogSheet(
    'Nhật ký',
    lines.map(([day, action, verb]) => ({
      when: new Date(2026, 10, day, 9, 30),
      action,
      sheet: '',
      cells: 1,
      digest: 'x',
      note: `Phiếu ${number} ${verb} “${recipient}”.`,
    })),
  );
  const found = foundFromPlan({ ...book, sheets: [...book.sheets, log] });
  const checked = checkWorkbook(found, { allowMissing: true });
  return finishSteps(listFormStatesInSteps(checked, SENT_ON))?.[0];
}

test('a form sent again after one has come back is waited for', () => {
  const state = tellThon1(
    [23, 'Gửi phiếu tự chấm', 'gửi'],
    [23, 'Gộp phiếu', 'của'],
    [23, 'Trả lại phiếu để sửa', 'gửi'],
  );
  expect(state).toMatchObject({ returned: null, isLate: false, sent: { due: null } });
  expect(state?.reminder).toContain('chưa nhận được');
});

test('a form that was merged in part and then whole has returned on the later day', () => {
  const state = tellThon1(
    [23, 'Gửi phiếu tự chấm', 'gửi'],
    [25, 'Gộp một phần phiếu', 'của'],
    [30, 'Gộp phiếu', 'của'],
  );
  expect(state).toMatchObject({ sent: { on: '2026-11-23' }, returned: '2026-11-30' });
});

test('who stops the noting in time has nothing noted', async () => {
  const file = openFileWorkbook(await writeXlsxWorkbook(planBook(BOOK)), 'so.xlsx');
  const before = await file.read();
  if (!before.ok) throw new Error('unreadable');
  const signal = AbortSignal.abort('stopped');
  const logging = logForms(file, before.value, SELF, SENT_ON, { signal });
  await expect(logging).rejects.toBe('stopped');
  const after = await file.read();
  expect(after.ok && findLog(after.value)).toBeNull();
});
