import { mayBeOurs, placeSheets, planWrite } from '../../src/application/sheets/plan-write';
import type { WrittenSheet } from '../../src/text/write-log';
import { contentOfPlan } from '../../src/workbook/content/content-of-plan';
import { digestPlan } from '../../src/workbook/content/digest-content';
import type { SheetContent } from '../../src/workbook/content/sheet-content';
import type { LogLine } from '../../src/workbook/log/log-line';
import { planLogSheet } from '../../src/workbook/log/plan-log-sheet';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { STYLES } from '../../src/workbook/styles';
import type { WritePlan } from '../../src/workbook/write-plan';
import { foundFromPlan } from '../support/found-from-plan';
import { makeRow, makeSheet } from '../xlsx/make-plan';

const NOW = new Date(2026, 0, 31, 8, 5, 9);

const scores = (name: string, total = 90): SheetPlan =>
  makeSheet({ name, rows: [makeRow(['TT01', 'Thôn 1', total], STYLES.cell)] });

const NAME = 'Điểm tập thể';
const OLD = scores(NAME, 80);
const NEW = scores(NAME);

function line(sheet: string, digest: string): LogLine {
  return { when: NOW, action: 'Chấm điểm', sheet, cells: 3, digest, note: '' };
}

const logged = (...sheets: readonly SheetPlan[]): SheetPlan =>
  planLogSheet(
    'Nhật ký',
    sheets.map((one) => line(one.name, digestPlan(one))),
  );

/** A workbook of these sheets, into which new ones are to be put. */
function plan(
  present: readonly SheetPlan[],
  sheets: readonly SheetPlan[] = [NEW],
  others: ReadonlyMap<string, SheetContent | null> = new Map(),
): { readonly plan: WritePlan; readonly written: readonly WrittenSheet[] } {
  const built = {
    found: foundFromPlan({ title: '', sheets: present, active: 0 }),
    contents: {
      isFrom1904: false,
      sheets: new Map([
        ...present.map((one) => [one.name, contentOfPlan(one)] as const),
        ...others,
      ]),
    },
    sheets,
    action: 'score',
  } as const;
  const placed = placeSheets(built);
  return { plan: planWrite(built, placed, NOW), written: placed.map(({ written }) => written) };
}

const INPUT = makeSheet({ name: 'Tập thể' });

test('begins the log with the first sheet that is added', () => {
  const { plan: write, written } = plan([INPUT]);
  expect(written).toEqual([{ name: NAME, how: 'added', kept: [] }]);
  expect(write.add.map(({ name }) => name)).toEqual([NAME, 'Nhật ký']);
  expect([write.replace, write.append, write.change, write.addBefore]).toEqual([[], [], [], null]);
});

test('replaces what a line of the log vouches for, in whatever order the lines stand', () => {
  const log = logged(OLD, scores(NAME, 70), scores('Điểm cá nhân'));
  const { plan: write, written } = plan([INPUT, OLD, log]);
  expect(written).toEqual([{ name: NAME, how: 'replaced', kept: [] }]);
  expect(write.replace).toEqual([NEW]);
  expect(write.add).toEqual([]);
  expect(write.append).toEqual([
    {
      table: 'NhatKy',
      rows: [
        [
          46053 + (8 * 3600 + 5 * 60 + 9) / 86400,
          'Chấm điểm',
          NAME,
          3,
          digestPlan(NEW),
          'Thay bản lập trước, chưa ai sửa.',
        ],
      ],
    },
  ]);
});

test.each<[string, readonly SheetPlan[], 'edited' | 'foreign']>([
  ['one that was edited', [scores(NAME, 81), logged(OLD)], 'edited'],
  ['one that the log does not know', [OLD, logged(scores('Điểm cá nhân'))], 'foreign'],
  ['one without any log', [OLD], 'foreign'],
  ['a copy that somebody gave the name', [OLD, logged(scores('Bản sao', 80))], 'foreign'],
])('keeps %s', (_, present, why) => {
  const { plan: write, written } = plan([INPUT, ...present]);
  expect(written).toEqual([{ name: `${NAME} (2)`, how: 'added', kept: [{ name: NAME, why }] }]);
  expect(write.replace).toEqual([]);
  expect(write.add[0]?.name).toBe(`${NAME} (2)`);
});

test('takes the first number that is free or its own', () => {
  const [second, third] = [scores(`${NAME} (2)`, 80), scores(`${NAME} (3)`, 80)];
  const edited = { ...second, rows: [...second.rows, ...second.rows] };
  const log = logged(OLD, second, third);
  const names = (present: readonly SheetPlan[]) => plan([...present, log]).written[0];
  expect(names([scores(NAME, 1), second])).toMatchObject({ name: second.name, how: 'replaced' });
  expect(names([scores(NAME, 1), edited])).toMatchObject({ name: third.name, how: 'added' });
  expect(names([scores(NAME, 1), edited, third])).toMatchObject({
    name: third.name,
    how: 'replaced',
    kept: [
      { name: NAME, why: 'edited' },
      { name: second.name, why: 'edited' },
    ],
  });
});

test('knows sheets by name as Excel does, and leaves their names as people spelt them', () => {
  const theirs = { ...OLD, name: 'ĐIỂM TẬP THỂ' };
  const { plan: write, written } = plan([theirs, logged(OLD)]);
  expect(written[0]).toMatchObject({ name: 'ĐIỂM TẬP THỂ', how: 'replaced' });
  expect(write.replace[0]?.name).toBe('ĐIỂM TẬP THỂ');
});

test('takes no name of a sheet without cells', () => {
  expect(plan([INPUT], [NEW], new Map([[NAME, null]])).written[0]).toEqual({
    name: `${NAME} (2)`,
    how: 'added',
    kept: [{ name: NAME, why: 'foreign' }],
  });
});

test('gives no name of more than 31 characters', () => {
  const long = scores('Danh sách đề nghị khen thưởng 9');
  expect(long.name).toHaveLength(31);
  const { name } = plan([{ ...long, rows: [] }], [long]).written[0] ?? {};
  expect(name).toBe('Danh sách đề nghị khen thưở (2)');
  expect(mayBeOurs('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞ (2)', [long])).toBe(true);
});

test('asks for the sheets whose names may be wanted, and for no others', () => {
  const asked = ['Điểm tập thể', 'điểm tập thể (2)', 'Điểm tập thể (12)', 'Nhật ký', 'NHẬT KÝ (2)'];
  const others = [
    'Điểm',
    'Điểm tập thể 2',
    'Điểm tập thể (1)',
    'Điểm cá nhân',
    '(2)',
    'Nhật ký họp',
  ];
  for (const name of asked) expect([name, mayBeOurs(name, [NEW])]).toEqual([name, true]);
  for (const name of others) expect([name, mayBeOurs(name, [NEW])]).toEqual([name, false]);
});

test('puts new sheets before a log that stands last, and behind all others where it was moved', () => {
  const log = logged(scores('Điểm cá nhân'));
  expect(plan([INPUT, log]).plan.addBefore).toBe('Nhật ký');
  expect(plan([log, INPUT]).plan.addBefore).toBeNull();
});

test('says that it writes nothing but our sheets, also where the log is no table any more', () => {
  const log = { ...logged(OLD), tables: [] };
  const { plan: write } = plan([INPUT, OLD, log]);
  expect(write.change).not.toEqual([]);
  expect(write.concerns).toBe('our-sheets');
});
