import { checkOpenWorkbook } from '../../src/application/check/check-workbook';
import { countProvisional, scoreWorkbook } from '../../src/application/score/score-workbook';
import type { ScoredWorkbook } from '../../src/application/score/score-workbook';
import { planNominations } from '../../src/application/sheets/plan-built-sheets';
import { prepareNominations } from '../../src/application/sheets/prepare-nominations';
import { prepareScores } from '../../src/application/sheets/prepare-scores';
import { prepareSheets } from '../../src/application/sheets/prepare-sheets';
import type { WorkbookPort } from '../../src/application/workbook-port';
import type { ScoreOrder } from '../../src/workbook/scores/order-nominees';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { openFileWorkbook } from '../../src/xlsx/file-workbook';
import { expectValue, openSampleFile, typeCell } from './sample-file';

const NOON = new Date(2026, 4, 7, 12, 30);
const STRICT = { allowMissing: false };

async function scoreStrictly(workbook: WorkbookPort): Promise<ScoredWorkbook> {
  const scoring = expectValue(await scoreWorkbook(workbook, STRICT));
  if (scoring.kind !== 'scored') throw new Error(JSON.stringify(scoring.checked.report));
  return scoring;
}

async function score(workbook: WorkbookPort, order: ScoreOrder = 'rank') {
  const form = { order, functions: false };
  const prepared = expectValue(await prepareScores(workbook, await scoreStrictly(workbook), form));
  return { ...prepared, ...expectValue(await prepared.write(NOON)) };
}

async function nominate(workbook: WorkbookPort) {
  const scored = await scoreStrictly(workbook);
  const prepared = expectValue(await prepareNominations(workbook, scored, { functions: false }));
  return { ...prepared, ...expectValue(await prepared.write(NOON)) };
}

/** Codes in the first column of the points of collectives. */
async function listCodes(workbook: WorkbookPort): Promise<readonly string[]> {
  const { sheets } = expectValue(await workbook.read());
  const rows = sheets.find(({ name }) => name === 'Điểm tập thể')?.rows ?? [];
  return rows.flatMap(([cell]) =>
    cell?.kind === 'text' && /^TT\d+$/.test(cell.value) ? [cell.value] : [],
  );
}

test('check says of the workbook as it stands now', async () => {
  const workbook = await openSampleFile();
  const check = async () => expectValue(await checkOpenWorkbook(workbook, STRICT)).report.errors;
  expect(await check()).toBe(0);
  await typeCell(workbook, 'Tập thể', 8, 15, 'x');
  expect(await check()).toBe(1);
});

test('a workbook that cannot be read is a fault of every use case', async () => {
  const workbook = openFileWorkbook(new Uint8Array(), 'so.xlsx');
  const fault = { ok: false, faults: [{ code: 'empty-file', file: 'so.xlsx' }] };
  expect(await checkOpenWorkbook(workbook, STRICT)).toEqual(fault);
  expect(await scoreWorkbook(workbook, STRICT)).toEqual(fault);
});

test('errors stand in the way of scores; a missing result only of final ones', async () => {
  const workbook = await openSampleFile();
  await typeCell(workbook, 'Tập thể', 8, 15, null);
  const strict = expectValue(await scoreWorkbook(workbook, STRICT));
  expect(strict.kind).toBe('has-errors');
  expect(strict.checked.report.problems[0]).toMatchObject({ code: 'result-missing', cell: 'P9' });
  const provisional = expectValue(await scoreWorkbook(workbook, { allowMissing: true }));
  expect(provisional.kind === 'scored' && countProvisional(provisional.results)).toBe(1);
});

test('scores and lists are written, replaced while nobody edits them, and undone', async () => {
  const workbook = await openSampleFile();
  const before = workbook.bytes;
  const first = await score(workbook);
  const pick = ({ name, how }: { name: string; how: string }) => `${how} ${name}`;
  expect(first.written.map(pick)).toEqual(['added Điểm tập thể', 'added Điểm cá nhân']);
  const second = await score(workbook);
  expect(second.written.map(pick)).toEqual(['replaced Điểm tập thể', 'replaced Điểm cá nhân']);
  const lists = await nominate(workbook);
  expect(lists.written.map(({ name }) => name)).toEqual(lists.lists.map(({ sheet }) => sheet));
  for (const { undo } of [lists, second, first]) {
    expect(expectValue(await undo())).toEqual({ keptCells: [], keptSheets: [] });
  }
  expect(workbook.bytes).toBe(before);
});

test('an edited sheet is kept, and what is written instead says so', async () => {
  const workbook = await openSampleFile();
  await score(workbook);
  await typeCell(workbook, 'Điểm tập thể', 0, 0, 'Bảng của tôi');
  const { written } = await score(workbook);
  expect(written[0]).toEqual({
    name: 'Điểm tập thể (2)',
    how: 'added',
    kept: [{ name: 'Điểm tập thể', why: 'edited' }],
  });
});

test('what the other action would build is planned only where sheets of it are there', async () => {
  const workbook = await openSampleFile();
  const { checked, contest, results } = await scoreStrictly(workbook);
  const { sheets } = planNominations(results, contest.information);
  const plan = jest.fn(function* (): Generator<void, readonly SheetPlan[]> {
    yield;
    return [];
  });
  const write = async () => {
    const related = { names: ['Điểm tập thể'], plan };
    const built = { sheets, related, action: 'nominate' } as const;
    const found = expectValue(await workbook.read());
    const prepared = expectValue(await prepareSheets(workbook, found, built));
    expectValue(await prepared.write(NOON));
  };
  expect(checked.found.sheets.map(({ name }) => name)).not.toContain('Điểm tập thể');
  await write();
  expect(plan).not.toHaveBeenCalled();
  await score(workbook);
  await write();
  expect(plan).toHaveBeenCalledTimes(1);
});

test('sorting is building again: by rank, or as the input stands', async () => {
  const workbook = await openSampleFile();
  const { results } = await scoreStrictly(workbook);
  const collectives = results.find(({ contest }) => contest.scope === 'tapThe')?.nominees ?? [];
  await score(workbook, 'input');
  expect(await listCodes(workbook)).toEqual(collectives.map(({ scored }) => scored.nominee.code));
  const { written } = await score(workbook, 'rank');
  expect(written.map(({ how }) => how)).toEqual(['replaced', 'replaced']);
  const ranks = new Map(
    collectives.map(({ scored, ranking }) => [scored.nominee.code, ranking.rank ?? Infinity]),
  );
  const shown = (await listCodes(workbook)).map((code) => ranks.get(code) ?? NaN);
  expect(shown).toHaveLength(collectives.length);
  expect(shown).toEqual([...shown].sort((a, b) => a - b));
});

test.each<ScoreOrder>(['rank', 'input'])(
  'scores in the order of %s are outdated once results change, and not before',
  async (order) => {
    const workbook = await openSampleFile();
    await score(workbook, order);
    expect((await nominate(workbook)).outdated).toEqual([]);
    await typeCell(workbook, 'Tập thể', 8, 15, 0.5);
    expect((await nominate(workbook)).outdated).toEqual([
      { name: 'Điểm tập thể', advice: 'build-again' },
    ]);
  },
);
