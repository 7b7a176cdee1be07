import fc from 'fast-check';
import { finishSteps } from '../../../src/domain/finish-steps';
import type { ContestData, RuleData } from '../../../src/domain/contest-data';
import { computeResults } from '../../../src/domain/results';
import { validateContest } from '../../../src/domain/validation/validate-contest';
import { guardedSum } from '../../../src/text/travel/twins';
import { planBook } from '../../../src/workbook/book/plan-book';
import { readWorkbook } from '../../../src/workbook/reading/read-workbook';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { checkFormula } from '../../../src/workbook/twins/check-formula';
import { planTwinSheetsInSteps } from '../../../src/workbook/twins/plan-twin-sheets';
import type { TwinSheets } from '../../../src/workbook/twins/plan-twin-sheets';
import { finerContests } from '../../support/arbitrary-contests';
import { foundFromPlan } from '../../support/found-from-plan';

const SENT = new Date(2026, 10, 23);

function planTwins(contests: readonly ContestData[]): TwinSheets {
  const book = planBook({ subtitle: '', information: {}, contests });
  const reading = readWorkbook(foundFromPlan(book));
  const { contest, problems } = validateContest(reading.draft, { allowMissing: true });
  if (contest === null) throw new Error(JSON.stringify(problems));
  return finishSteps(planTwinSheetsInSteps(computeResults(contest), reading, SENT));
}

function planned(contests: readonly ContestData[]): readonly SheetPlan[] {
  const twins = planTwins(contests);
  if (!twins.ok) throw new Error(twins.problems.join('\n'));
  return [...twins.scores, twins.comparison, twins.reasons];
}

const formulasOf = ({ rows }: SheetPlan): readonly string[] =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? []));

function contestOf(rule: RuleData, nominees: ContestData['nominees'] = []): ContestData {
  const criteria = [{ code: 'I', parent: null, name: 'Tiêu chí', max: '10', rule }];
  return { scope: 'tapThe', declaredTotal: '10', criteria, nominees };
}

const one = { code: '01', name: 'Thôn 1', results: { I: '97' } };

describe('twins', () => {
  test('follow the cells of the input and of the criteria', () => {
    const [twins] = planned([contestOf({ kind: 'proportional', target: '120' }, [one])]);
    const cells = twins!.rows[9]!.cells.map((cell) => cell?.formula);
    expect(cells.slice(0, 5)).toEqual([
      `IF(ISERROR('Tập thể'!A5),"",IF(ISBLANK('Tập thể'!A5),"",'Tập thể'!A5))`,
      `IF(ISERROR('Tập thể'!B5),"",IF(ISBLANK('Tập thể'!B5),"",'Tập thể'!B5))`,
      `IF(ISERROR('Tập thể'!D5),"",TRIM(SUBSTITUTE('Tập thể'!D5,"\u00a0"," ")))`,
      expect.stringMatching(/^IF\(ISERROR\('Tập thể'![A-Z]5\),IF\(A10&B10="","","Lỗi"\),/),
      'IF(D10="","",IF(D10="Không áp dụng",0,IF(AND(COUNT(E$6,E$7,D10)=3,D10>=0),' +
        'IF(D10>=E$7,E$6,ROUND(ROUND(E$6*D10/E$7,9),2)),"Kiểm lại")))',
    ]);
  });

  test('keep to the rules of old programs, formula by formula', () => {
    fc.assert(
      fc.property(finerContests, (contest) => {
        const formulas = planned([contest]).flatMap(formulasOf);
        expect(formulas.length).toBeGreaterThan(20);
        expect(formulas.flatMap(checkFormula)).toEqual([]);
      }),
      { seed: 20261123, numRuns: 40 },
    );
  });

  test('are printed on pages that cut nothing that stands under one heading', () => {
    const tiers = [{ from: null, points: '10' }];
    const rules: readonly RuleData[] = [
      ...Array.from({ length: 4 }, (): RuleData => ({ kind: 'direct' })),
      { kind: 'rankChange', newcomer: '0', tiers },
      { kind: 'direct' },
    ];
    const criteria = rules.map((rule, index) => {
      return { code: `${index + 1}`, parent: null, name: 'Tiêu chí', max: '10', rule };
    });
    const [twins] = planned([
      { scope: 'tapThe', declaredTotal: '60', criteria, nominees: [{ ...one, results: {} }] },
    ]);
    // Points across: A4 785,2, code and name 172,5, cluster and each criterion 100,5, two ranks with
    // their points 158,25. 172,5 + 5 × 100,5 + 158,25 = 833,25: the ranks, column L, go on a new page.
    expect(twins!.rows[3]!.cells[11]!.value).toBe('5. Tiêu chí');
    expect(twins!.print.columnBreaks).toEqual([11]);
  });

  test('warn on every page, across and down, in the columns that every page repeats', () => {
    const [twins] = planned([contestOf({ kind: 'direct' })]);
    const { rows, merges, print } = twins!;
    const warning = rows[2]!.cells[0]!;
    expect(warning.formula).toContain('"Chú ý: có "&COUNTIF(');
    expect(warning.style.wrap).toBe(true);
    expect(merges).toContainEqual({ top: 2, bottom: 2, left: 0, right: 1 });
    expect(print.repeatColumns).toEqual({ from: 0, to: 1 });
    expect(print.repeatRows).toEqual({ from: 2, to: 4 });
    // Two lines of bold letters of 11 points: no less than 2 × 1,3 × 11 = 28,6.
    expect(rows[2]!.height).toBeGreaterThan(28.6);
  });

  test('compare sums by whole areas, however many criteria there are', () => {
    const leaves = Array.from({ length: 300 }, (_, index) => {
      const code = `I.${index + 1}`;
      return { code, parent: 'I', name: 'Tiêu chí', max: '1', rule: { kind: 'direct' } as const };
    });
    const group = { code: 'I', parent: null, name: 'Nhóm', max: '300' };
    const criteria = [group, ...leaves];
    const sheets = planned([{ scope: 'tapThe', declaredTotal: '300', criteria, nominees: [one] }]);
    const row = sheets[1]!.rows.find(({ cells }) => cells[1]?.value === guardedSum('I'));
    const area = "SUM('Tiêu chí tập thể'!$D$6:$D$305)";
    const max = "'Tiêu chí tập thể'!D5";
    expect(row!.cells[3]).toMatchObject({
      value: 'Khớp',
      formula: `IF(COUNT(${max})=0,"Không khớp",IF(OR(ROUND(${max},9)=ROUND(${area},9)),"Khớp","Không khớp"))`,
    });
  });

  test('of a list without anybody have no row', () => {
    const [twins] = planned([contestOf({ kind: 'direct' })]);
    expect(twins!.rows).toHaveLength(9);
    expect(twins!.rows[0]!.cells[0]!.value).toBe('BẢNG ĐIỂM TẬP THỂ');
  });

  test('explain in values of the day that is named', () => {
    const sheets = planned([contestOf({ kind: 'proportional', target: '120' }, [one])]);
    expect(sheets.map(({ name }) => name)).toEqual(['Điểm tập thể', 'Đối chiếu', 'Lý do']);
    const reasons = sheets[2]!;
    expect(formulasOf(reasons)).toEqual([]);
    expect(reasons.rows[0]!.cells[0]!.value).toBe('LÝ DO, TÍNH ĐẾN 23/11/2026');
    // 10 × 97 ÷ 120 = 8,0833…
    expect(reasons.rows[3]!.cells[3]!.value).toContain('8,08');
  });
});

describe('what old programs could not hold is refused in words', () => {
  test('more levels than calls may be nested', () => {
    const levels = Object.fromEntries(
      Array.from({ length: 70 }, (_, index) => [`Mức ${index + 1}`, '5']),
    );
    const twins = planTwins([contestOf({ kind: 'levels', levels })]);
    // Without nominees there is no formula of points.
    expect(twins.ok).toBe(true);
    const filled = planTwins([
      contestOf({ kind: 'levels', levels }, [{ ...one, results: { I: 'Mức 3' } }]),
    ]);
    if (filled.ok) throw new Error('70 levels were written');
    expect(filled.problems).toEqual([
      expect.stringMatching(
        /^Cột “I\. Tiêu chí” của bảng điểm tập thể .* lồng 7\d tầng, nhiều nhất là 64\./,
      ),
    ]);
  });

  test('a name of a level that is longer than a text in a formula', () => {
    const name = 'Tốt '.repeat(80).trim();
    const levels = { [name]: '10', Kém: '0' };
    const twins = planTwins([
      contestOf({ kind: 'levels', levels }, [{ ...one, results: { I: name } }]),
    ]);
    if (twins.ok) throw new Error('a text of 319 characters was written');
    expect(twins.problems.join()).toContain('dài hơn 255 ký tự');
  });

  test('groups within groups whose bonuses are all limited', () => {
    const depth = 40;
    const groups = Array.from({ length: depth }, (_, index) => {
      const code = `G${index + 1}`;
      return { code, parent: index === 0 ? null : `G${index}`, name: 'Nhóm', max: '5', cap: '5' };
    });
    const rule: RuleData = { kind: 'bonus', per: '1' };
    const bonus = { code: 'T', parent: `G${depth}`, name: 'Thưởng', max: '5', rule };
    const contest = contestOf({ kind: 'direct' });
    const criteria = [...contest.criteria, ...groups, bonus];
    const twins = planTwins([{ ...contest, criteria }]);
    if (twins.ok) throw new Error('80 calls within one another were written');
    expect(twins.problems).toEqual([
      expect.stringMatching(
        /^Dòng “Tổng điểm công bố [^”]*” của trang “Đối chiếu” .* lồng 8\d tầng, nhiều nhất là 64\./,
      ),
    ]);
  });

  test('as many tiers as anybody may write are nested no deeper than need be', () => {
    const tiers = Array.from({ length: 100 }, (_, index) => ({
      from: index === 99 ? null : String(200 - index),
      points: '5',
    }));
    expect(planTwins([contestOf({ kind: 'tiers', tiers }, [one])]).ok).toBe(true);
  });
});
