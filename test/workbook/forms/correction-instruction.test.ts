import { planHead } from '../../../src/workbook/forms/plan/plan-head';
import { BOOK, formOf, sendForms } from './sent-forms';

const { identity } = formOf(sendForms(BOOK, 'self'), 'TT01 – Thôn 1');
const correction = { of: identity.number, reason: 'Thiếu minh chứng.' };

test.each([
  ['2026-12-05', 'gửi về nơi phát phiếu trước hạn.'],
  [null, 'gửi về nơi phát phiếu.'],
])('a form goes back with the deadline %s', (due, end) => {
  const facts = { identity: { ...identity, correction, due }, nominee: null };
  const head = planHead({ ...facts, scope: 'tapThe', page: 1, pages: 1, codedRows: 1 }, [20, 40]);
  const texts = head.rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')));
  const told = texts.filter((text) => text.startsWith('Phiếu được trả lại để sửa'));
  expect(told).toEqual([expect.stringMatching(new RegExp(`${end.replace('.', '\\.')}$`))]);
});
