import type { ContestData } from '../../src/domain/contest-data';
import { nomineesBlock, resultColumn } from '../../src/domain/place';
import { validateContest } from '../../src/domain/validation/validate-contest';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import { foundFromPlan } from '../../src/workbook/reading/found-from-plan';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import type { CellValue } from '../../src/workbook/sheet-plan';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { planLiveBook, plantValue, scoreFound } from './live-book';
import { readTwins, showScores } from './read-twins';
import { recalculate } from './recalculate';
import { retype } from './retype';
import type { Typed } from './retype';

const [PERCENT, PLAIN, WORD] = ['I', 'II', 'III'] as const;
const REVIEW = 'Kiểm lại';

/** What a person types or pastes into a live copy, and its points: of 100%, of 10, 10 for “Đạt”. */
const TYPED: readonly (readonly [string, CellValue, string, string])[] = [
  [PERCENT, 0.95, '0.00%', '9.5'],
  [PERCENT, 0.955, '0%', '9.55'],
  [PERCENT, 3, '0.00%', '10'],
  [PERCENT, 95, '0.00%', REVIEW],
  [PERCENT, 0.95, 'General', REVIEW],
  [PERCENT, 0.5, '#,##0.00', REVIEW],
  [PERCENT, 3, 'General', REVIEW],
  [PERCENT, 95, 'General', REVIEW],
  [PERCENT, 0, 'General', '0'],
  [PERCENT, '95%', '@', REVIEW],
  [PERCENT, '95,5 %', '0.00%', REVIEW],
  [PERCENT, ' 0.95 ', '@', REVIEW],
  [PERCENT, '\u00a095%\u00a0', '@', REVIEW],
  [PERCENT, ' \u00a0', '0.00%', ''],
  [PERCENT, '\u00a0Không\u00a0áp  dụng ', '@', '0'],
  [PLAIN, 9.5, 'General', '9.5'],
  [PLAIN, 0.95, '#,##0.00', '0.95'],
  [PLAIN, 0.95, '0.00%', REVIEW],
  [PLAIN, 0, '0.00%', '0'],
  // "5/7": the fifth of July 2025.
  [PLAIN, 45_843, 'm/d/yy', REVIEW],
  [PLAIN, '9,5', '@', REVIEW],
  [WORD, 'đạt', '@', '10'],
  [WORD, 'Đạt\u00a0', '@', '10'],
  [WORD, 'Chưa  đạt', '@', '0'],
  [WORD, 'Dat', '@', REVIEW],
  [WORD, 1, 'General', REVIEW],
];

const contest: ContestData = {
  scope: 'tapThe',
  declaredTotal: '30',
  criteria: [
    {
      code: PERCENT,
      parent: null,
      name: 'Hoàn thành',
      max: '10',
      unit: '%',
      rule: { kind: 'proportional', target: '100' },
    },
    {
      code: PLAIN,
      parent: null,
      name: 'Văn bản',
      max: '10',
      rule: { kind: 'proportional', target: '10' },
    },
    { code: WORD, parent: null, name: 'Kế hoạch', max: '10', rule: { kind: 'passFail' } },
  ],
  bands: [{ label: 'Đạt', from: '0' }],
  awards: [{ award: 'giayKhen' }],
  nominees: [...TYPED, null].map((_, index) => ({
    code: `N${index}`,
    name: `Thôn ${index}`,
    results: { [PERCENT]: '100', [PLAIN]: '10', [WORD]: 'dat' },
  })),
};

const block = nomineesBlock('tapThe');
const cells = TYPED.map(([code, value, numberFormat], row): Typed => {
  return { place: { block, row, column: resultColumn(code) }, value, numberFormat };
});
/** The last one: nothing applies to it. */
const nothing = [PERCENT, PLAIN, WORD].map((code): Typed => {
  return {
    place: { block, row: TYPED.length, column: resultColumn(code) },
    value: 'Không áp dụng',
  };
});
const refused = TYPED.flatMap(([, , , points], row) => (points === REVIEW ? [row] : []));

describe('whatever is typed into a live copy is understood as tdkt score does, or asked about', () => {
  const { plan, results } = planLiveBook([contest]);
  let saved: FoundWorkbook;
  beforeAll(async () => {
    const typed = retype(plan, [...cells, ...nothing]);
    const file = await writeXlsxWorkbook(plantValue(typed, 999));
    const reading = await readXlsxWorkbook(recalculate(new Map([['typed', file]])).get('typed')!);
    if (!reading.ok) throw new Error(reading.reason);
    saved = reading.workbook;
  });

  test.each(TYPED.map((one, row) => [...one, row] as const))(
    '%s: %p as %s earns %p',
    (code, _value, _format, points, row) => {
      expect(readTwins(saved, results[0]!)[row]!.points[code]).toBe(points);
    },
  );

  test('to whom nothing applies is neither classified nor proposed', () => {
    const last = readTwins(saved, results[0]!)[TYPED.length]!;
    expect(last).toMatchObject({ total: '0', classification: '', proposal: '' });
  });

  test('tdkt check refuses just these', () => {
    const { problems } = validateContest(readWorkbook(saved).draft, { allowMissing: true });
    const rows = problems.flatMap(({ severity, place }) =>
      severity === 'error' ? [place?.row ?? null] : [],
    );
    expect(rows).toEqual([...refused, TYPED.length]);
  });

  test('tdkt score gives the others as many points', () => {
    const accepted = cells.filter((_, row) => !refused.includes(row));
    const [scored] = scoreFound(foundFromPlan(retype(plan, accepted))).results;
    const points = showScores(scored!).map((row, index) => row.points[TYPED[index]?.[0] ?? WORD]);
    for (const [row, [, , , expected]] of TYPED.entries()) {
      if (!refused.includes(row)) expect([row, points[row]]).toEqual([row, expected]);
    }
  });
});
