import { BLANK } from '../../../src/domain/draft';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { appendRows, setCells } from '../../support/mutate-cells';
import { chain } from '../../support/mutate-workbook';
import type { Mutation } from '../../support/mutate-workbook';
import { number, text } from '../../support/typed-cells';
import { SAMPLE, SAMPLE_WARNINGS, bookOf, problemsOf, rowsOf } from './checked';

const PEOPLE = 'Cá nhân';

function expectProblems(mutate: Mutation, ...problems: readonly string[]): void {
  expect(problemsOf(mutate(SAMPLE))).toEqual([...problems, ...SAMPLE_WARNINGS].sort());
}

const named = (name: string, unit = 'Văn phòng – Thống kê'): Mutation =>
  setCells(PEOPLE, { C6: text(name), F6: text(unit) });

describe('the same person twice (row 5 is Nguyễn Văn A of Văn phòng – Thống kê)', () => {
  test.each([
    ['Nguyễn Văn A'],
    ['NGUYỄN VĂN A'],
    ['Nguyễn Văn A'.normalize('NFD')],
    ['  Nguyễn   Văn A '],
    ['Nguyễn\u00a0Văn\u00a0A'],
    ['Nguyễn\nVăn A'],
  ])('%j', (name) => {
    expectProblems(named(name), "error nominee-duplicate 'Cá nhân'!C6");
    expect(rowsOf(named(name)(SAMPLE), PEOPLE)).toEqual([25, 1, 0]);
  });

  test('the unit counts, and is matched as loosely', () => {
    expectProblems(named('Nguyễn Văn A', 'Tư pháp – Hộ tịch'));
    expectProblems(
      named('Nguyễn Văn A', 'VĂN PHÒNG – thống kê'),
      "error nominee-duplicate 'Cá nhân'!C6",
    );
    expectProblems(named('Nguyễn Văn A', 'Văn phòng - Thống kê'));
  });

  test('Hòa and Hoà, Thúy and Thuý', () => {
    const pair = (one: string, other: string) =>
      setCells(PEOPLE, { C5: text(one), C6: text(other), F6: text('Văn phòng – Thống kê') });
    expectProblems(pair('Trần Hòa', 'Trần Hoà'), "error nominee-duplicate 'Cá nhân'!C6");
    expectProblems(pair('Lê Thúy', 'Lê Thuý'), "error nominee-duplicate 'Cá nhân'!C6");
    expectProblems(pair('Trần Hòa', 'Trần Hóa'));
    expectProblems(pair('Trần Hoa', 'Trần Hòa'));
  });

  test('three times: each later one', () => {
    const found = chain(
      named('Nguyễn Văn A'),
      setCells(PEOPLE, { C30: text('Nguyễn Văn A'), F30: text('Văn phòng – Thống kê') }),
    );
    expectProblems(
      found,
      "error nominee-duplicate 'Cá nhân'!C30",
      "error nominee-duplicate 'Cá nhân'!C6",
    );
  });
});

describe('codes', () => {
  test.each<[string, FoundCell, string]>([
    ['missing', BLANK, 'nominee-code-missing'],
    ['of blanks only', text('\u200b '), 'nominee-code-missing'],
    ['doubled', text('CN01'), 'nominee-code-duplicate'],
    ['doubled in small letters', text('cn01'), 'nominee-code-duplicate'],
    ['doubled with a blank behind', text('CN01 '), 'nominee-code-duplicate'],
    ['doubled with an invisible letter', text('CN01\u200b'), 'nominee-code-duplicate'],
  ])('%s', (_, code, problem) => {
    expectProblems(setCells(PEOPLE, { A6: code }), `error ${problem} 'Cá nhân'!A6`);
  });

  test('typed as numbers', () => {
    expectProblems(setCells(PEOPLE, { A5: number('1'), A6: number('2') }));
    expectProblems(
      setCells(PEOPLE, { A5: number('1'), A6: text('1') }),
      "error nominee-code-duplicate 'Cá nhân'!A6",
    );
  });

  test('one code in both scopes is nobody’s mistake', () => {
    expectProblems(setCells(PEOPLE, { A5: text('TT01') }));
  });
});

describe('names', () => {
  test.each([
    ['Ð for Đ', 'Ðặng Văn X'],
    ['Ɖ for Đ', 'Ɖặng Văn X'],
    ['ð for đ', 'Nguyễn Văn ðức'],
    ['a zero-width space', 'Đặng\u200b Văn X'],
    ['a joiner', 'Đặng Văn\u200d X'],
    ['a soft hyphen', 'Đặng Văn\u00ad X'],
    ['a byte-order mark', 'Đặng\ufeff Văn X'],
    ['a Cyrillic А', 'Аn Văn X'],
    ['a Greek Ν', 'Νguyễn Văn X'],
  ])('%s: a warning at the name', (_, name) => {
    expectProblems(
      setCells(PEOPLE, { C7: text(name) }),
      "warning name-suspicious-letter 'Cá nhân'!C7",
    );
  });

  test.each(['Đặng Văn X', 'Y Bhăm Niê', "H'Hen Niê", 'Nguyễn Thị Ánh-Dương', 'Kpă Klơng'])(
    '“%s” is a name',
    (name) => expectProblems(setCells(PEOPLE, { C7: text(name) })),
  );

  test('missing', () => {
    expectProblems(setCells(PEOPLE, { C7: BLANK }), "error nominee-name-missing 'Cá nhân'!C7");
  });

  test.each(['=HYPERLINK("http://x")', '+84 912', '-Nguyễn', '@Lan'])(
    '“%s” stays what it is',
    (name) => expectProblems(setCells(PEOPLE, { C7: text(name) })),
  );
});

describe('evidence', () => {
  test('missing where points were given, at its own cell', () => {
    expectProblems(
      setCells(PEOPLE, { L5: BLANK, Q8: text(' ') }),
      "warning evidence-missing 'Cá nhân'!L5",
      "warning evidence-missing 'Cá nhân'!Q8",
    );
  });

  test('not missed where nothing was given', () => {
    expectProblems(setCells(PEOPLE, { K5: text('Không đạt'), L5: BLANK }));
    expectProblems(setCells(PEOPLE, { K5: text('Không áp dụng'), L5: BLANK }));
  });
});

test('nobody entered in one of two scopes: one warning there', () => {
  const rows = Array.from({ length: 26 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => [
      `${'ABCDEFGHIJKLMNOPQRST'[column]}${row + 5}`,
      BLANK,
    ]),
  );
  const cells = Object.fromEntries(rows.flat()) as Record<string, FoundCell>;
  expect(problemsOf(setCells(PEOPLE, cells)(SAMPLE))).toEqual([
    SAMPLE_WARNINGS[1],
    'warning no-nominees [Cá nhân]',
  ]);
});

describe('criteria whose names end like the other columns of a criterion', () => {
  const rule = { kind: 'direct' } as const;
  test.each([
    ['Hồ sơ có đầy đủ minh chứng', false],
    ['Hồ sơ có đầy đủ minh chứng', true],
    ['Minh chứng', false],
    ['Giữ vững thứ hạng năm trước', true],
    ['Thứ hạng năm nay', true],
  ])('“%s” (evidence: %s)', (name, evidence) => {
    const found = bookOf({
      scope: 'caNhan',
      declaredTotal: '10',
      criteria: [{ code: 'I.1', parent: null, name, max: '10', rule, evidence }],
      nominees: [
        { code: 'A', name: 'Nguyễn Văn A', results: { 'I.1': '9' }, evidence: { 'I.1': 'x' } },
      ],
    });
    expect(problemsOf(found)).toEqual([]);
  });
});

test('provisional: blanks are no errors, a forgotten heading is still no person', () => {
  const found = appendRows(PEOPLE, [[BLANK, BLANK, text('II. Khối thôn')]])(SAMPLE);
  expect(problemsOf(found, true)).toEqual([
    "error nominee-code-missing 'Cá nhân'!A31",
    ...SAMPLE_WARNINGS,
  ]);
});
