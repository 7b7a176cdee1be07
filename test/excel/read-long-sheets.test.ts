import { digestPlan } from '../../src/workbook/content/digest-content';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { STYLES, withNumberFormat } from '../../src/workbook/styles';
import { makeRow, makeSheet } from '../xlsx/make-plan';
import { dress, readContent, readDigest } from './read-digest';
import type { Edit } from './read-digest';

const POINTS = withNumberFormat(STYLES.inputNumberBold, '0.00');

function planLong(rows: number): SheetPlan {
  return makeSheet({
    name: 'Điểm tập thể',
    rows: [
      makeRow(['BẢNG ĐIỂM'], STYLES.sheetTitle),
      ...Array.from({ length: rows }, (_, index) => ({
        height: null,
        cells: [
          { value: `TT${index}`, style: STYLES.cell },
          { value: `Thôn ${index}`, style: STYLES.cell },
          { value: index / 8, style: POINTS },
        ],
      })),
    ],
  });
}

const PLAN = planLong(4000);

test('a long sheet is asked about in as few words as a short one, when nobody has edited it', async () => {
  const short = await readDigest({ plan: planLong(4) });
  const long = await readDigest({ plan: PLAN });
  expect(long.digest).toBe(digestPlan(PLAN));
  expect(long.host.traffic.batches).toBe(3);
  expect(long.host.traffic.batches).toBe(short.host.traffic.batches);
  expect(long.host.traffic.actions).toBe(short.host.traffic.actions);
});

test.each([10, 5000])('nor in more, when %i rows will stand in its place', async (rows) => {
  const { host, digest } = await readDigest({ plan: PLAN, expected: [planLong(rows)] });
  expect(digest).toBe(digestPlan(PLAN));
  expect(host.traffic.batches).toBe(3);
});

test('and is told of in few words more, when rows will be added and one cell was dressed', async () => {
  const unedited = await readDigest({ plan: PLAN });
  const edited = await readDigest({
    plan: PLAN,
    expected: [planLong(4100)],
    edit: (sheet) => dress(sheet, { row: 2000, column: 1 }, () => ({ fill: '#FFFF00' })),
  });
  expect(edited.digest).not.toBe(unedited.digest);
  expect(edited.host.traffic.batches).toBe(5);
  const bytes = edited.host.traffic.responseBytes - unedited.host.traffic.responseBytes;
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(400_000);
});

test('it is read in blocks where Excel does not answer at once, with the same result', async () => {
  const plan = planLong(8000);
  const options = { kind: 'web', payloadLimit: 800_000 } as const;
  const { host, digest } = await readDigest({ plan, options });
  expect(digest).toBe(digestPlan(plan));
  expect(host.traffic.batches).toBeGreaterThan(5);
});

test('nobody can tell of it once all of it has been dressed anew', async () => {
  const edit: Edit = (sheet) => {
    for (let row = 1; row <= 4000; row += 1) {
      dress(sheet, { row, column: row % 3 }, () => ({ fill: '#FF0000' }));
    }
  };
  expect((await readContent({ plan: PLAN, edit })).content).toBeNull();
});
