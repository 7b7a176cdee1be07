import { checkWorkbook } from '../../../src/application/check/check-workbook';
import type { CheckedWorkbook } from '../../../src/application/check/check-workbook';
import { prepareForms } from '../../../src/application/forms/prepare-forms';
import type { PreparedForm } from '../../../src/application/forms/prepare-forms';
import type { ContestData } from '../../../src/domain/contest-data';
import { planBook } from '../../../src/workbook/book/plan-book';
import type { BookData } from '../../../src/workbook/book/plan-book';
import type { FormKind } from '../../../src/workbook/forms/form';
import { foundFromPlan } from '../../support/found-from-plan';

/** Two villages, one way of scoring each; the office appraises one, the district's council surveys one. */
export const VILLAGES: ContestData = {
  scope: 'tapThe',
  declaredTotal: '40',
  step: '0.25',
  criteria: [
    { code: 'I', parent: null, name: 'Nhiệm vụ chung', max: '25' },
    {
      code: 'I.1',
      parent: 'I',
      name: 'Xây dựng kế hoạch',
      max: '5',
      rule: { kind: 'passFail' },
      evidence: true,
    },
    {
      code: 'I.2',
      parent: 'I',
      name: 'Tỷ lệ hồ sơ đúng hạn',
      max: '10',
      unit: '%',
      rule: { kind: 'proportional', target: '90' },
    },
    {
      code: 'I.3',
      parent: 'I',
      name: 'Thay đổi thứ hạng',
      max: '10',
      rule: {
        kind: 'rankChange',
        newcomer: '4',
        tiers: [
          { from: '2', points: '10' },
          { from: '0', points: '6' },
          { from: null, points: '0' },
        ],
      },
    },
    { code: 'II', parent: null, name: 'Đánh giá của cấp trên', max: '15' },
    {
      code: 'II.1',
      parent: 'II',
      name: 'Chất lượng tham mưu',
      max: '10',
      rule: { kind: 'direct' },
      scoredBy: 'appraised',
      reviewer: 'Văn phòng UBND xã',
      evidence: true,
    },
    {
      code: 'II.2',
      parent: 'II',
      name: 'Mức độ hài lòng',
      max: '5',
      rule: { kind: 'levels', levels: { Tốt: '5', Khá: '3' } },
      scoredBy: 'surveyed',
    },
  ],
  nominees: [
    {
      code: 'TT01',
      name: 'Thôn 1',
      results: { 'I.1': 'dat', 'I.2': '81', 'I.3': { last: '5', now: '3' }, 'II.1': '7.5' },
      evidence: { 'I.1': 'Kế hoạch 12/KH', 'II.1': 'Báo cáo 3/BC' },
    },
    { code: 'TT02', name: 'Thôn 2', results: { 'I.2': 'khongApDung', 'II.2': 'Khá' } },
  ],
};

/** One of Thôn 1, one of an office that is no collective, one of nowhere. */
export const PEOPLE: ContestData = {
  scope: 'caNhan',
  declaredTotal: '10',
  criteria: [
    { code: 'I.1', parent: null, name: 'Sáng kiến', max: '10', rule: { kind: 'count', per: '2' } },
  ],
  nominees: [
    { code: 'CN01', name: 'Nguyễn Văn A', unit: 'thôn 1', results: { 'I.1': '3' } },
    { code: 'CN02', name: 'Nguyễn Văn B', unit: 'Trạm Y tế', results: {} },
    { code: 'CN03', name: 'Nguyễn Văn C', results: {} },
  ],
};

export const BOOK: BookData = {
  subtitle: '',
  information: {
    agency: 'Ủy ban nhân dân xã A',
    movement: 'Thi đua chuyển đổi số',
    year: '2025',
  },
  contests: [VILLAGES, PEOPLE],
};

export const SENT_ON = new Date(2026, 10, 23, 9, 30);

export function checkBook(book: BookData): CheckedWorkbook {
  return checkWorkbook(foundFromPlan(planBook(book)), { allowMissing: true });
}

/** The forms of a book without errors. */
export function sendForms(
  book: BookData,
  kind: FormKind,
  due: string | null = '2026-12-05',
): readonly PreparedForm[] {
  const forms = prepareForms(checkBook(book), { kind, due }, SENT_ON);
  if (forms === null) throw new Error('forms were refused');
  return forms;
}

export function formOf(forms: readonly PreparedForm[], recipient: string): PreparedForm {
  const found = forms.find(({ identity }) => identity.recipient === recipient);
  if (found === undefined) throw new Error(`no form of ${recipient}`);
  return found;
}
