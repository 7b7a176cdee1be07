import { BLANK } from '../../../src/domain/draft';
import type { FoundWorkbook } from '../../../src/workbook/found-workbook';
import { extendLog } from '../../../src/workbook/log/extend-log';
import { findLog, foldDigest } from '../../../src/workbook/log/find-log';
import type { FoundLog } from '../../../src/workbook/log/find-log';
import type { LogLine } from '../../../src/workbook/log/log-line';
import { planLogSheet } from '../../../src/workbook/log/plan-log-sheet';
import { readLogLines } from '../../../src/workbook/log/read-log-lines';
import { foundFromPlan } from '../../support/found-from-plan';
import { appendRows, moveBlock, setCells } from '../../support/mutate-cells';
import { chain, dropTables, renameSheet } from '../../support/mutate-workbook';
import { text, textRow } from '../../support/typed-cells';
import { makeSheet } from '../../xlsx/make-plan';

const DIGEST = '0930 a70d f93f b8c7';
const LINE: LogLine = {
  when: new Date(2026, 10, 22, 18, 0),
  action: 'Chấm điểm',
  sheet: 'Điểm tập thể',
  cells: 530,
  digest: DIGEST,
  note: '',
};
const SECOND: LogLine = { ...LINE, sheet: 'Điểm cá nhân', digest: 'ffff 0000 1111 2222' };

const BOOK: FoundWorkbook = foundFromPlan({
  title: '',
  sheets: [makeSheet({ name: 'Tập thể' }), planLogSheet('Nhật ký', [LINE, SECOND])],
  active: 0,
});

function find(workbook: FoundWorkbook): FoundLog {
  const log = findLog(workbook);
  if (log === null) throw new Error('no log');
  return log;
}

const knows = ({ digests }: FoundLog): boolean =>
  digests.get('điểm tập thể')?.has(foldDigest(DIGEST)) === true;

test('its lines are those below the headings, wherever these stand', () => {
  const lines = readLogLines(moveBlock('Nhật ký', 3, 2)(BOOK));
  expect(lines.map(({ sheet, digest }) => [sheet, digest])).toEqual([
    ['Điểm tập thể', '0930a70df93fb8c7'],
    ['Điểm cá nhân', 'ffff000011112222'],
  ]);
});

describe('the log is found', () => {
  test.each<[string, FoundWorkbook]>([
    ['as it was made', BOOK],
    ['under another sheet’s name', renameSheet('Nhật ký', 'Theo dõi')(BOOK)],
    ['further down and to the right', moveBlock('Nhật ký', 3, 2)(BOOK)],
    ['with a heading more', setCells('Nhật ký', { G4: text('Người làm') })(BOOK)],
    [
      'with its own headings in other letters',
      setCells('Nhật ký', { E4: text('DẤU  KIỂM') })(BOOK),
    ],
    ['without its table', dropTables(BOOK)],
    ['without its table and name', chain(dropTables, renameSheet('Nhật ký', 'Theo dõi'))(BOOK)],
    ['with a digest spaced otherwise', setCells('Nhật ký', { E5: text('0930A70DF93FB8C7') })(BOOK)],
  ])('%s', (_, workbook) => {
    expect(knows(find(workbook))).toBe(true);
  });

  test('by its table before any headings that look alike', () => {
    const copy = foundFromPlan({ title: '', sheets: [planLogSheet('A', [SECOND])], active: 0 });
    const [sheet] = dropTables(copy).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    expect(find({ ...BOOK, sheets: [sheet, ...BOOK.sheets] }).sheet).toBe('Nhật ký');
  });

  test.each(['A4', 'C4', 'E4'])('no more when the heading in %s is another', (cell) => {
    expect(findLog(setCells('Nhật ký', { [cell]: text('Khác') })(BOOK))).toBeNull();
  });
});

describe('lines are put below the others', () => {
  const lines = [LINE, { ...SECOND, note: 'Lần đầu.' }];

  test('in the table, by heading, with columns of other people left blank', () => {
    const moved = setCells('Nhật ký', {
      A4: text('Dấu kiểm'),
      B4: text('Người làm'),
      C4: text('Trang tính'),
      D4: text('Thời điểm'),
      E4: text('Ghi chú'),
      F4: text('Số lượng'),
    })(BOOK);
    expect(extendLog(find(moved), lines, false)).toEqual({
      append: [
        {
          table: 'NhatKy',
          rows: [
            [DIGEST, null, 'Điểm tập thể', 46348.75, null, null],
            [SECOND.digest, null, 'Điểm cá nhân', 46348.75, 'Lần đầu.', null],
          ],
        },
      ],
      change: [],
    });
  });

  test('with days counted from 1904 where the workbook does', () => {
    const [added] = extendLog(find(BOOK), [LINE], true).append;
    expect(added?.rows[0]?.[0]).toBe(46348.75 - 1462);
  });

  test('cell by cell where there is no table, below whatever stands in its columns', () => {
    const note = textRow('', '', '', '', '', 'Ghi thêm');
    const aside = textRow('', '', '', '', '', '', '', 'Bên cạnh');
    const bare = chain(dropTables, appendRows('Nhật ký', [note, textRow(), aside]))(BOOK);
    const { append, change } = extendLog(find(bare), lines, false);
    expect(append).toEqual([]);
    expect(change.slice(0, 2)).toEqual([
      { sheet: 'Nhật ký', row: 7, column: 0, old: BLANK, next: '22/11/2026 18:00' },
      { sheet: 'Nhật ký', row: 7, column: 1, old: BLANK, next: 'Chấm điểm' },
    ]);
    expect(change.map(({ row, column }) => `${row}:${column}`)).toEqual([
      '7:0',
      '7:1',
      '7:2',
      '7:3',
      '7:4',
      '8:0',
      '8:1',
      '8:2',
      '8:3',
      '8:4',
      '8:5',
    ]);
  });
});
