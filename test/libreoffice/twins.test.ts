import fc from 'fast-check';
import type { ContestData } from '../../src/domain/contest-data';
import { PRESETS } from '../../src/presets/preset';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { contests, finerContests } from '../support/arbitrary-contests';
import { listCases, readCase } from '../support/golden-cases';
import { changeCells, listChanges } from './change-cells';
import { changeContest } from './change-contest';
import { plantValue, planLiveBook, scoreFound } from './live-book';
import { ODD_CONTESTS } from './odd-contests';
import { findSheet, readTwins, showCell, showScores } from './read-twins';
import { recalculate } from './recalculate';

/** What no formula of ours gives: whatever still says so was not calculated. */
const PLANTED = 999;

const cases = listCases().filter((name) => !name.startsWith('error-'));
const random = [
  ...fc.sample(contests, { seed: 20261123, numRuns: 14 }),
  ...fc.sample(finerContests, { seed: 20261124, numRuns: 6 }),
];
const inputs = new Map<string, readonly ContestData[]>([
  ...cases.map((name) => [name, [readCase(name).contest]] as const),
  ...random.map((contest, index) => [`random-${index + 1}`, [contest]] as const),
  ...Object.entries(ODD_CONTESTS).map(([name, data]) => [`odd-${name}`, data] as const),
  ...PRESETS.map(({ id, sampleContests }) => [`sample-${id}`, sampleContests] as const),
]);
const names = [...inputs.keys()];
const books = new Map([...inputs].map(([name, data]) => [name, planLiveBook(data)]));

async function readAll(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, FoundWorkbook>> {
  const found = new Map<string, FoundWorkbook>();
  for (const [name, bytes] of files) {
    const reading = await readXlsxWorkbook(bytes);
    if (!reading.ok) throw new Error(`${name}: ${reading.reason}`);
    found.set(name, reading.workbook);
  }
  return found;
}

/** All at once: starting the program takes longer than calculating. */
async function recalculateAll(): Promise<{
  readonly sent: ReadonlyMap<string, FoundWorkbook>;
  readonly changed: ReadonlyMap<string, FoundWorkbook>;
}> {
  const planted = new Map<string, Uint8Array>();
  for (const [name, { plan }] of books) {
    planted.set(name, await writeXlsxWorkbook(plantValue(plan, PLANTED)));
  }
  const saved = recalculate(planted);
  const sent = await readAll(saved);
  const edited = new Map<string, Uint8Array>();
  for (const [name, data] of inputs) {
    const changes = listChanges(sent.get(name)!, data.map(changeContest));
    edited.set(name, await changeCells(saved.get(name)!, changes));
  }
  return { sent, changed: await readAll(recalculate(edited)) };
}

describe('LibreOffice calculates live copies as we do', () => {
  let sent: ReadonlyMap<string, FoundWorkbook>;
  let changed: ReadonlyMap<string, FoundWorkbook>;
  beforeAll(async () => {
    ({ sent, changed } = await recalculateAll());
  });

  it('finds the golden cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
  });

  it.each(names)('%s: every formula has the value that was sent with it', (name) => {
    const found = sent.get(name)!;
    const { twins } = books.get(name)!;
    const formulas = twins.flatMap((sheet) =>
      sheet.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) =>
          cell?.formula === undefined
            ? []
            : [{ sheet: sheet.name, row, column, value: cell.value }],
        ),
      ),
    );
    const calculated = formulas.map(({ sheet, row, column }) => ({
      sheet,
      row,
      column,
      value: showCell(findSheet(found, sheet).rows[row]?.[column]),
    }));
    expect(calculated).toEqual(formulas.map((one) => ({ ...one, value: String(one.value ?? '') })));
  });

  it.each(names)('%s: every score as tdkt score has it', (name) => {
    const { results } = scoreFound(sent.get(name)!);
    expect(results).toHaveLength(inputs.get(name)!.length);
    for (const one of results) {
      expect(readTwins(sent.get(name)!, one)).toEqual(showScores(one));
    }
  });

  it.each(names)('%s: so too after results, targets, edges and quotas have changed', (name) => {
    const { results } = scoreFound(changed.get(name)!);
    expect(results.map(showScores)).not.toEqual(books.get(name)!.results.map(showScores));
    for (const one of results) {
      expect(readTwins(changed.get(name)!, one)).toEqual(showScores(one));
    }
  });

  it.each(names)('%s: and nothing of all that is said to be beyond formulas', (name) => {
    for (const found of [sent.get(name)!, changed.get(name)!]) {
      const { rows } = findSheet(found, 'Đối chiếu');
      const statuses = rows.slice(3).map((cells) => showCell(cells[4]));
      expect(new Set(statuses)).toEqual(new Set(['Như khi gửi']));
    }
  });
});

test('control: a program that believes the file shows what was planted', async () => {
  const [name = ''] = names;
  const { plan, results } = books.get(name)!;
  const file = await writeXlsxWorkbook(plantValue(plan, PLANTED));
  const saved = await readAll(recalculate(new Map([[name, file]]), 'never'));
  // Whatever follows from how a cell is formatted is calculated all the same.
  const codes = results.flatMap((one) => readTwins(saved.get(name)!, one)).map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(0);
  expect(new Set(codes)).toEqual(new Set([String(PLANTED)]));
});
