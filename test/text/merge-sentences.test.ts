import { describeFormFault } from '../../src/text/problems/form-faults';
import { describeMergeProblem } from '../../src/text/travel/merge';

test('a row that is gone is named with all that it asked', () => {
  const fault = { code: 'rows-missing', sheet: 'Phiếu', nominee: 'TT11', count: 1 } as const;
  expect(describeFormFault({ ...fault, criteria: ['I.1', 'V.1'] })).toBe(
    'Trang “Phiếu” thiếu 1 dòng của “TT11”, gồm kết quả của tiêu chí I.1 và V.1. Các dòng còn lại vẫn được gộp.',
  );
  expect(describeFormFault({ ...fault, criteria: [] })).toBe(
    'Trang “Phiếu” thiếu 1 dòng của “TT11”. Các dòng còn lại vẫn được gộp.',
  );
});

test('what was blank is said to be blank', () => {
  const changed = { code: 'criterion-changed', scope: 'tapThe', criterion: 'I.1' } as const;
  expect(describeMergeProblem({ ...changed, what: 'max', form: '', book: '6' })).toContain(
    'trên phiếu để trống, trong sổ là “6”.',
  );
});

test('a moment is told as people write it', () => {
  expect(describeMergeProblem({ code: 'merged-before', when: '2026-11-23T08:21:45' })).toContain(
    'đã được gộp lúc 08:21 ngày 23/11/2026;',
  );
});
