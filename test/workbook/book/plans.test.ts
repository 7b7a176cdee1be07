import { createPresetBook } from '../../../src/application/books/create-book';
import type { ContestData, CriterionData } from '../../../src/domain/contest-data';
import { PRESETS } from '../../../src/presets/preset';
import { planBook } from '../../../src/workbook/book/plan-book';
import type { SheetPlan, WorkbookPlan } from '../../../src/workbook/sheet-plan';
import { listCases, readCase } from '../../support/golden-cases';

const direct = (code: string, name: string): CriterionData => ({
  code,
  parent: null,
  name,
  max: '10',
  rule: { kind: 'direct' },
});

/** Codes and names that try the limits of what Excel takes. */
const AWKWARD: ContestData = {
  scope: 'caNhan',
  declaredTotal: '70',
  criteria: [
    direct('a', 'Một'),
    direct('A', 'MỘT'),
    direct('Mã', ''),
    direct("=1+1'", 'Công thức\nhai dòng'),
    direct('I.1', 'Rất dài '.repeat(40)),
    direct('I.2', '“Ngoặc”; dấu, phẩy: và [ngoặc] # @'),
    {
      ...direct('I.3', 'Mức'),
      rule: { kind: 'levels', levels: { 'Tốt, rất tốt': '10', 'Nói "được"': '5', 'a; b: c': '0' } },
    },
    {
      ...direct('I.4', 'Nhiều mức'),
      max: '0',
      rule: {
        kind: 'levels',
        levels: Object.fromEntries(
          Array.from({ length: 30 }, (_, at) => [`Mức thứ ${at + 1} trong ba mươi`, '0']),
        ),
      },
    },
  ],
  nominees: ['=cmd()', '+84', '-An', '@Lan', "'Bình", '0912'].map((name, at) => ({
    code: `=${at}`,
    name,
    results: { 'I.3': 'Nói "được"' },
  })),
  bands: [{ label: '=Tốt', from: '5' }],
};

const wrap = (...contests: readonly ContestData[]): WorkbookPlan =>
  planBook({ subtitle: 'Năm 2024', information: {}, contests });

const PLANS: readonly (readonly [string, WorkbookPlan])[] = [
  ...PRESETS.flatMap((preset) => [
    [`${preset.id}, new`, createPresetBook(preset, 2024, false)] as const,
    [`${preset.id}, sample`, createPresetBook(preset, 2025, true)] as const,
  ]),
  ...listCases().map((name) => [name, wrap(readCase(name).contest)] as const),
  ['awkward', wrap(AWKWARD)],
  ['two scopes', wrap(AWKWARD, { ...AWKWARD, scope: 'tapThe' })],
  ['no criteria and nobody', wrap({ ...AWKWARD, criteria: [], nominees: [] })],
];

const LEGAL_SHEET_NAME = /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/;
const LEGAL_NAME = /^[A-Za-z_][A-Za-z0-9_.]{0,254}$/;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;

describe.each(PLANS)('the plan of %s', (_, plan) => {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

  test('sheets have legal names, each its own', () => {
    for (const { name } of plan.sheets) expect(name).toMatch(LEGAL_SHEET_NAME);
    const names = plan.sheets.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(plan.sheets[plan.active]).toBeDefined();
  });

  test('tables and names are legal, each its own in the whole workbook', () => {
    const names = [
      ...tables.map(({ table }) => table.name),
      ...plan.sheets.flatMap((sheet) => sheet.names.map((one) => one.name)),
    ];
    for (const name of names) {
      expect(name).toMatch(LEGAL_NAME);
      expect(name).not.toMatch(LOOKS_LIKE_CELL);
    }
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test('a sheet for input has one table, nothing below or beside it, and a name over it', () => {
    for (const { sheet, table } of tables) {
      expect(sheet.tables).toHaveLength(1);
      expect(sheet.names.map((one) => one.area)).toEqual([table.area]);
      const { top, left, bottom, right } = table.area;
      expect([left, bottom]).toEqual([0, sheet.rows.length - 1]);
      expect(bottom).toBeGreaterThan(top);
      for (const row of sheet.rows.slice(top)) expect(row.cells).toHaveLength(right + 1);
    }
  });

  test('headings of tables are texts that differ in more than case, and no longer than 255', () => {
    for (const { sheet, table } of tables) {
      const headings = headingsOf(sheet, table.area.top);
      for (const heading of headings) {
        expect(typeof heading).toBe('string');
        expect(String(heading).trim()).not.toBe('');
        expect(String(heading).length).toBeLessThanOrEqual(255);
      }
      const keys = headings.map((heading) => String(heading).normalize('NFC').toLowerCase());
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('validations keep within what Excel holds, and inside the sheet', () => {
    for (const { columnWidths, validations } of plan.sheets) {
      for (const { area, allow, prompt, error } of validations) {
        for (const message of [prompt, error]) {
          expect(message?.title.length ?? 0).toBeLessThanOrEqual(32);
          expect(message?.text.length ?? 0).toBeLessThanOrEqual(225);
        }
        expect(area.right).toBeLessThan(columnWidths.length);
        expect(area.bottom).toBeLessThan(1_048_576);
        if (allow.kind !== 'list') continue;
        expect(allow.words.join(',').length).toBeLessThanOrEqual(255);
        expect(allow.words.length).toBeGreaterThan(0);
        for (const word of allow.words) {
          expect(word).not.toMatch(/[,"\n]/);
          expect(word.trim()).toBe(word);
          expect(word).not.toBe('');
        }
      }
    }
  });

  test('texts are texts, whatever sign they begin with, and fit a cell', () => {
    for (const sheet of plan.sheets) {
      for (const { cells } of sheet.rows) {
        for (const cell of cells) {
          if (typeof cell?.value === 'string') expect(cell.value.length).toBeLessThan(32_767);
          if (typeof cell?.value === 'number') expect(Number.isFinite(cell.value)).toBe(true);
        }
      }
    }
  });

  test('frozen panes, repeated rows and print areas lie within the sheet', () => {
    for (const { freeze, print, rows, columnWidths } of plan.sheets) {
      expect(freeze?.rows ?? 0).toBeLessThanOrEqual(rows.length);
      expect(freeze?.columns ?? 0).toBeLessThanOrEqual(columnWidths.length);
      expect(print.repeatRows?.to ?? 0).toBeLessThan(rows.length);
      expect(print.repeatColumns?.to ?? 0).toBeLessThan(columnWidths.length);
      expect(print.area?.bottom ?? 0).toBeLessThan(rows.length);
    }
  });
});

function headingsOf({ rows }: SheetPlan, top: number): readonly unknown[] {
  return (rows[top]?.cells ?? []).map((cell) => cell?.value);
}

test('names beginning with =, +, - or @ stand in the plan as they were given', () => {
  const sheet = wrap(AWKWARD).sheets.find((one) => one.name === 'Cá nhân');
  const people = sheet?.rows
    .slice(4)
    .map(({ cells }) => cells.slice(0, 3).map((one) => one?.value));
  expect(people).toEqual([
    ['=0', null, '=cmd()'],
    ['=1', null, '+84'],
    ['=2', null, '-An'],
    ['=3', null, '@Lan'],
    ['=4', null, "'Bình"],
    ['=5', null, '0912'],
  ]);
  for (const row of sheet?.rows.slice(4) ?? []) {
    expect(row.cells[0]?.style.numberFormat).toBe('@');
    expect(row.cells[2]?.style.numberFormat).toBe('@');
  }
});

test('levels that an inline list could not hold are offered none, the others all of theirs', () => {
  const sheet = wrap(AWKWARD).sheets.find((one) => one.name === 'Cá nhân');
  const kindAt = (heading: string): unknown => {
    const column = headingsOf(sheet ?? failWithoutSheet(), 3).findIndex((one) =>
      String(one).startsWith(heading),
    );
    return sheet?.validations.find(({ area }) => area.left === column)?.allow.kind;
  };
  expect(kindAt('I.3.')).toBe('any');
  expect(kindAt('I.4.')).toBe('any');
});

function failWithoutSheet(): never {
  throw new Error('no sheet of individuals');
}
