import { unzipSync } from 'fflate';
import { createPresetBook } from '../../src/application/books/create-book';
import { planScoresForExcel } from '../../src/application/score/plan-live-scores';
import { decimalOfNumber } from '../../src/domain/decimal';
import { PRESETS } from '../../src/presets/preset';
import { describeLiveObstacle } from '../../src/text/scores';
import type { FoundCell, FoundWorkbook } from '../../src/workbook/found-workbook';
import { planScoreSheet } from '../../src/workbook/scores/plan-score-sheet';
import { applyWritePlan } from '../../src/xlsx/splice/apply-write-plan';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { foundFromPlan } from '../support/found-from-plan';
import { BOOK, FOUND, planLive, scoreFound } from '../workbook/live/live-book';
import { makeWrite } from '../xlsx/make-plan';

/** The book with one cell of a sheet changed, found by its column's heading and its row's code. */
function withCell(sheet: string, code: string, heading: string, cell: FoundCell): FoundWorkbook {
  const textAt = (found: FoundCell | undefined): string =>
    found?.kind === 'text' ? found.value : '';
  const change = (rows: readonly (readonly FoundCell[])[]): readonly (readonly FoundCell[])[] => {
    const headings = rows.find((row) => row.some((one) => textAt(one) === heading)) ?? [];
    const at = headings.findIndex((one) => textAt(one) === heading);
    expect(at).toBeGreaterThanOrEqual(0);
    return rows.map((row) =>
      textAt(row[0]) === code ? row.map((one, column) => (column === at ? cell : one)) : row,
    );
  };
  return {
    ...FOUND,
    sheets: FOUND.sheets.map((one) =>
      one.name === sheet ? { ...one, rows: change(one.rows) } : one,
    ),
  };
}

const number = (value: number, percentFormat: boolean): FoundCell => ({
  kind: 'number',
  value: decimalOfNumber(value),
  percentFormat,
});

test('a sheet a scope, live where this Excel has our functions, else values', () => {
  const found = foundFromPlan(createPresetBook(PRESETS[0]!, 2025, true));
  const { checked, results } = scoreFound(found);
  const live = planScoresForExcel(checked, results, { functions: true, order: 'rank' });
  expect(live.notices).toEqual([]);
  expect(live.sheets.map(({ name, formulas }) => [name, formulas?.length])).toEqual([
    ['Điểm tập thể', 1],
    ['Điểm cá nhân', 1],
  ]);
  const values = planScoresForExcel(checked, results, { functions: false, order: 'rank' });
  expect(values).toEqual({ sheets: results.map((one) => planScoreSheet(one)), notices: [] });
});

test('values come in the order that was asked for', () => {
  const { checked, results } = scoreFound(
    withCell('Tập thể', 'TT1', 'I.1. Kế hoạch', number(0, false)),
  );
  const codes = (order: 'rank' | 'input'): unknown[] =>
    planScoresForExcel(checked, results, { functions: false, order })
      .sheets[0]!.rows.slice(4)
      .map(({ cells }) => cells[0]?.value);
  expect(codes('rank')).toEqual(['TT2', 'TT3', 'TT4', 'TT1']);
  expect(codes('input')).toEqual(['TT1', 'TT2', 'TT3', 'TT4']);
});

describe('a function is not trusted with what it cannot see', () => {
  test('a date in place of a name', () => {
    const found = withCell('Tập thể', 'TT2', 'Tên tập thể', { kind: 'date', value: '2025-03-01' });
    const { sheets, notices } = planLive(found);
    expect(sheets[0]?.formulas).toBeUndefined();
    expect(notices).toEqual([
      {
        scope: 'tapThe',
        obstacle: { kind: 'differs', code: 'TT2', name: '2025-03-01', heading: 'Tên tập thể' },
      },
    ]);
    const [{ scope, obstacle }] = notices as [(typeof notices)[number]];
    expect(describeLiveObstacle(scope, obstacle)).toMatch(
      /^Trang “Điểm tập thể” ghi giá trị, không tự tính lại, vì .* ở TT2 2025-03-01, cột “Tên tập thể”\. /,
    );
  });

  test('a cluster that is merged over several rows', () => {
    const sheet = FOUND.sheets.find(({ name }) => name === 'Tập thể')!;
    const { top } = sheet.tables[0]!.area;
    const column = sheet.rows[top]!.findIndex(
      (cell) => cell.kind === 'text' && cell.value === 'Cụm/Khối',
    );
    const cleared = withCell('Tập thể', 'TT2', 'Cụm/Khối', { kind: 'blank' });
    const area = { top: top + 1, bottom: top + 2, left: column, right: column };
    const merged = {
      ...cleared,
      sheets: cleared.sheets.map((one) =>
        one.name === 'Tập thể' ? { ...one, merges: [...one.merges, area] } : one,
      ),
    };
    expect(planLive(merged).notices).toMatchObject([
      { obstacle: { kind: 'differs', code: 'TT2', heading: 'Cụm/Khối' } },
    ]);
  });

  test('a target that only its sign tells from a number', () => {
    const found = withCell('Tiêu chí tập thể', 'II', 'Chỉ tiêu', number(6, true));
    const [notice] = planLive(found).notices;
    expect(notice?.obstacle).toMatchObject({ kind: 'differs', code: 'TT1' });
  });

  test('columns that make it take villages for people', () => {
    const found = {
      ...FOUND,
      sheets: FOUND.sheets.map((sheet) => {
        if (sheet.name !== 'Tập thể') return sheet;
        const [table] = sheet.tables;
        const { area } = table!;
        const added = ['Họ và tên', 'Năm sinh', 'Chức vụ'].map((value): FoundCell => ({
          kind: 'text',
          value,
        }));
        const rows = sheet.rows.map((row, at) => (at === area.top ? [...row, ...added] : row));
        const wider = { ...area, right: area.right + added.length };
        return { ...sheet, rows, tables: [{ ...table!, area: wider }] };
      }),
    };
    const [notice] = planLive(found).notices;
    expect(notice?.obstacle).toMatchObject({ kind: 'refused' });
    expect(describeLiveObstacle('tapThe', notice!.obstacle)).toMatch(
      /^Trang “Điểm tập thể” ghi giá trị, không tự tính lại, vì hàm TDKT\.BANGDIEM không đọc được các bảng\. /,
    );
  });

  test('results that are missing', () => {
    const found = withCell('Tập thể', 'TT2', 'I.1. Kế hoạch', { kind: 'blank' });
    const { checked, results } = scoreFound(found, true);
    const options = { functions: true, order: 'rank' } as const;
    const { sheets, notices } = planScoresForExcel(checked, results, options);
    expect(sheets).toEqual(results.map((one) => planScoreSheet(one)));
    expect(notices).toEqual([{ scope: 'tapThe', obstacle: { kind: 'provisional' } }]);
    expect(describeLiveObstacle('tapThe', { kind: 'provisional' })).toContain('còn thiếu kết quả');
  });
});

test('what looks otherwise but is the same is trusted', () => {
  const found = withCell('Tập thể', 'TT2', 'Tóm tắt thành tích', {
    kind: 'date',
    value: '2025-03-01',
  });
  expect(planLive(found).notices).toEqual([]);
});

test('files hold the values, and no word of our functions', async () => {
  const [sheet] = planLive(FOUND).sheets;
  expect(sheet?.formulas).toHaveLength(1);
  const alone = await writeXlsxWorkbook({ title: '', sheets: [sheet!], active: 0 });
  const plan = makeWrite({ add: [sheet!] });
  const written = await applyWritePlan(await writeXlsxWorkbook(BOOK), plan);
  if (!written.ok) throw new Error(JSON.stringify(written.refusals));
  for (const bytes of [alone, written.bytes]) {
    const parts = Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString('utf8'));
    const whole = parts.join('\n');
    expect(whole).toContain('BẢNG ĐIỂM TẬP THỂ');
    expect(whole).toContain('<v>28.6</v>');
    expect(whole).not.toMatch(/TDKT\.|_xldudf|_xlfn|BANGDIEM/);
  }
});
