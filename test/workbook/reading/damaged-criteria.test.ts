import { BLANK } from '../../../src/domain/draft';
import type { FoundCell } from '../../../src/workbook/found-workbook';
import { appendRows, insertRows, removeColumn } from '../../support/mutate-cells';
import { rewriteHeadings, setCells } from '../../support/mutate-cells';
import { chain } from '../../support/mutate-workbook';
import type { Mutation } from '../../support/mutate-workbook';
import { number, percent, text } from '../../support/typed-cells';
import { SAMPLE, SAMPLE_SCORES, SAMPLE_WARNINGS } from './checked';
import { bookOf, problemsOf, rowsOf, scoresOf } from './checked';

const SHEET = 'Tiêu chí tập thể';
const at = (cell: string): string => `'${SHEET}'!${cell}`;

function expectProblems(mutate: Mutation, ...problems: readonly string[]): void {
  expect(problemsOf(mutate(SAMPLE))).toEqual([...problems, ...SAMPLE_WARNINGS].sort());
}

const set = (cells: Readonly<Record<string, FoundCell>>): Mutation => setCells(SHEET, cells);

describe('sums', () => {
  test('a group that is not the sum of its children', () => {
    expectProblems(set({ D9: number('19') }), `error group-sum-mismatch ${at('D9')}`);
  });

  test('a child changed: said once, at the group nearest to it', () => {
    expectProblems(
      set({ D14: number('8'), K14: text('từ 95%: 8; còn lại: 0') }),
      `error group-sum-mismatch ${at('D13')}`,
    );
  });

  test('the declared total alone', () => {
    expectProblems(
      setCells('Cài đặt', { B5: number('101') }),
      "error declared-total-mismatch 'Cài đặt'!B5",
    );
  });

  test('a wrong sum is not hidden by a mistake in another row', () => {
    expectProblems(
      set({ D9: number('19'), J8: BLANK }),
      `error group-sum-mismatch ${at('D9')}`,
      `error parameter-missing ${at('J8')}`,
    );
  });
});

describe('codes', () => {
  test('missing', () => {
    const problems = problemsOf(set({ A8: BLANK })(SAMPLE));
    expect(problems).toContain(`error criterion-code-missing ${at('A8')}`);
  });

  test('doubled, also by blanks and letters composed otherwise', () => {
    expectProblems(set({ A8: text(' I.2 ') }), `error criterion-code-duplicate ${at('A8')}`);
  });

  test('a parent nobody has, and a circle', () => {
    expectProblems(set({ B8: text('IX') }), `error criterion-parent-unknown ${at('B8')}`);
    const problems = problemsOf(set({ B12: text('III.1.a') })(SAMPLE));
    expect(problems).toContain(`error criterion-parent-unknown ${at('B12')}`);
  });

  const numbered = (code: string, name: string) => ({
    code,
    parent: null,
    name,
    max: '10',
    rule: { kind: 'direct' } as const,
  });
  const flat = bookOf({
    scope: 'caNhan',
    declaredTotal: '30',
    criteria: [numbered('1', 'Một'), numbered('1.2', 'Hai'), numbered('3', 'Ba')],
    nominees: [{ code: '7', name: 'Nguyễn Văn A', results: { '1': '5', '1.2': '6', '3': '7' } }],
  });

  test('typed as numbers they are the same codes, in the criteria and in the headings', () => {
    const typed = chain(
      setCells('Tiêu chí cá nhân', { A5: number('1'), A6: number('1.2'), A7: number('3') }),
      setCells('Cá nhân', { A5: number('7') }),
    )(flat);
    expect(problemsOf(typed)).toEqual([]);
    expect(scoresOf(typed)).toEqual(scoresOf(flat));
    const bare = setCells('Cá nhân', { K4: number('1'), L4: number('1.2'), M4: number('3') })(
      typed,
    );
    expect(problemsOf(bare)).toEqual([]);
  });

  test.each<FoundCell>([
    { kind: 'date', value: '2024-02-01' },
    { kind: 'boolean', value: true },
  ])('%j is no code: nobody’s result is dropped without a word', (code) => {
    const found = setCells('Tiêu chí cá nhân', { A6: code })(flat);
    const problems = problemsOf(found);
    expect(problems.filter((one) => one.startsWith('error'))).not.toEqual([]);
    expect(problems.some((one) => one.endsWith("'Tiêu chí cá nhân'!A6"))).toBe(true);
  });

  test('a bonus without a code is spoken of, whatever its name', () => {
    const bonus = bookOf({
      scope: 'caNhan',
      declaredTotal: '10',
      criteria: [
        numbered('1', 'Một'),
        {
          code: '2',
          parent: null,
          name: 'Cộng điểm sáng kiến',
          max: '5',
          rule: { kind: 'bonus', per: '1' },
        },
      ],
      nominees: [{ code: '7', name: 'Nguyễn Văn A', results: { '1': '5', '2': '3' } }],
    });
    const found = setCells('Tiêu chí cá nhân', { A6: BLANK })(bonus);
    expect(problemsOf(found)).toContain("error criterion-code-missing 'Tiêu chí cá nhân'!A6");
  });
});

describe('rules and their parameters', () => {
  test.each<[string, Readonly<Record<string, FoundCell>>, string]>([
    ['a row without a rule', { F8: BLANK, J8: BLANK }, `rule-missing ${at('F8')}`],
    ['a rule nobody knows', { F8: text('Chấm theo cảm tính') }, `unknown-word ${at('F8')}`],
    ['two rules', { K8: text('Tốt: 6; Khá: 3') }, `rule-ambiguous ${at('K8')}`],
    ['a rule on a group', { F5: text('Chấm trực tiếp') }, `rule-on-group ${at('F5')}`],
    ['no maximum', { D8: BLANK }, `parameter-missing ${at('D8')}`],
    ['a maximum as text', { D8: text('6,0') }, `number-as-text ${at('D8')}`],
    ['a maximum below zero', { D8: number('-6') }, `parameter-invalid ${at('D8')}`],
    ['a maximum finer than the step', { D8: number('6.001') }, `parameter-invalid ${at('D8')}`],
    ['no points a time', { J8: BLANK }, `parameter-missing ${at('J8')}`],
    ['a target of zero', { H10: percent('0') }, `parameter-invalid ${at('H10')}`],
    ['a target of 0,95 without %', { H10: number('0.95') }, `percent-format-missing ${at('H10')}`],
    ['an unknown direction', { I10: text('Xuôi') }, `unknown-word ${at('I10')}`],
    ['an unreadable scale', { K14: text('≥ 95%: 7; < 95%: 0') }, `parameter-invalid ${at('K14')}`],
    [
      'a scale without its last tier',
      { K14: text('trên 95%: 7') },
      `parameter-invalid ${at('K14')}`,
    ],
    [
      'tiers that rise',
      { K14: text('từ 80%: 4; từ 90%: 7; còn lại: 0') },
      `parameter-invalid ${at('K14')}`,
    ],
    [
      'a level above the maximum',
      { K11: text('Tốt: 9; Khá: 6') },
      `parameter-invalid ${at('K11')}`,
    ],
    ['levels with one name', { K11: text('Tốt: 8; TỐT: 6') }, `parameter-invalid ${at('K11')}`],
    ['a scale that is a number', { K11: number('8') }, `parameter-invalid ${at('K11')}`],
    [
      'a scale that is a date',
      { K11: { kind: 'date', value: '2024-01-08' } },
      `parameter-invalid ${at('K11')}`,
    ],
    ['a limit on scored criteria', { E9: number('10') }, `parameter-invalid ${at('E9')}`],
    ['evidence that is neither yes nor no', { M8: text('Tùy') }, `unknown-word ${at('M8')}`],
  ])('%s: one problem', (_, cells, problem) => {
    expectProblems(set(cells), `error ${problem}`);
  });

  test('#N/A in a scale is said to be #N/A', () => {
    expectProblems(set({ K11: { kind: 'error', value: '#N/A' } }), `error cell-error ${at('K11')}`);
  });

  test('an award that demands a criterion with a mistake in it is not said to demand an unknown one', () => {
    expectProblems(set({ K22: text('Có: nhiều điểm') }), `error parameter-invalid ${at('K22')}`);
  });

  test('a level called “Không áp dụng” is not taken for what does not apply', () => {
    const found = set({ K11: text('Tốt: 8; Khá: 6; Trung bình: 4; Yếu: 0; Không áp dụng: 0') });
    expectProblems(found, `error parameter-invalid ${at('K11')}`);
  });

  test('all problems at once', () => {
    expectProblems(
      chain(
        set({ D8: text('6,0'), F11: BLANK, K11: BLANK, M10: text('Tùy') }),
        setCells('Cá nhân', { M7: text('97%'), O9: BLANK }),
        setCells('Xếp loại', { C8: text('65') }),
        setCells('Khen thưởng', { D5: text('IV.9') }),
      ),
      `error number-as-text ${at('D8')}`,
      `error rule-missing ${at('F11')}`,
      `error unknown-word ${at('M10')}`,
      "error number-as-text 'Cá nhân'!M7",
      "error result-missing 'Cá nhân'!O9",
      "error number-as-text 'Xếp loại'!C8",
      "error award-criterion-unknown 'Khen thưởng'!D5",
    );
  });
});

describe('columns', () => {
  test('the codes’ column renamed beyond recognition', () => {
    const found = rewriteHeadings(SHEET, (one) => (one === 'Cách chấm' ? 'Phương pháp' : one));
    expect(problemsOf(found(SAMPLE))).toContain(`error column-missing [${SHEET}]`);
  });

  test('a column of results deleted: said once, and nobody’s result is called missing', () => {
    expectProblems(removeColumn('Cá nhân', 'R'), 'error column-missing [Cá nhân]');
  });

  test('last year’s ranks deleted: said once', () => {
    expect(problemsOf(removeColumn('Tập thể', 'U')(SAMPLE))).toEqual([
      'error column-missing [Tập thể]',
      "warning evidence-missing 'Cá nhân'!Q24",
      "warning evidence-missing 'Tập thể'!R10",
    ]);
  });

  test('a column of evidence deleted: said once', () => {
    expect(problemsOf(removeColumn('Cá nhân', 'S')(SAMPLE))).toEqual([
      'error column-missing [Cá nhân]',
      ...SAMPLE_WARNINGS,
    ]);
  });

  test('two columns for one criterion', () => {
    const doubled = setCells('Cá nhân', { U4: text('I.2. Kết quả sửa lại'), U5: percent('0.5') });
    expectProblems(doubled, "error column-duplicate 'Cá nhân'!M4");
  });
});

test('a criterion more: its column is asked for, nothing else is wrong', () => {
  const found = chain(
    insertRows(SHEET, 12, [
      [text('II.3'), text('II'), text('Chuyển đổi số'), number('2'), BLANK, text('Chấm trực tiếp')],
    ]),
    set({ D9: number('20') }),
    setCells('Cài đặt', { B5: number('102') }),
  );
  expectProblems(found, 'error column-missing [Tập thể]');
});

test('blank rows and a remark without anything else', () => {
  const found = appendRows(SHEET, [[], [text(' ')]])(SAMPLE);
  expect(problemsOf(found)).toEqual(SAMPLE_WARNINGS);
  expect(scoresOf(found)).toEqual(SAMPLE_SCORES);
  expect(rowsOf(found, SHEET)).toEqual([25, 0, 2]);
});
