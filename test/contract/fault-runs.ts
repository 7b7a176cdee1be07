import { openExcelWorkbook } from '../../src/excel/excel-workbook';
import { startExcel } from '../host/excel-host';
import type { ExcelHost, HostOptions } from '../host/excel-host';
import type { Fault } from '../host/faults';
import type { Workbook } from '../host/model/workbook';
import type { Random } from '../fuzz/random';
import { cloneWorkbook } from './clone-workbook';
import { drawFirstBook, INPUT } from './fault-scenarios';
import type { Attempt, Scenario } from './fault-scenarios';
import { makeExcelHand } from './excel-hand';
import { judgeAfterFault, judgeAfterSuccess, listExchanged, takeState } from './judge-workbook';
import type { Expected } from './judge-workbook';
import { watchBatches } from './watch-batches';
import type { Batch } from './watch-batches';

/** A scenario whose end is known, because it ran once without a fault. */
export type KnownScenario = {
  readonly workbook: Workbook;
  readonly begin: Scenario['begin'];
  readonly expected: Expected;
  /** What the attempt changes, batch by batch. */
  readonly batches: readonly Batch[];
};

type Options = Omit<HostOptions, 'workbook'>;

export async function learnScenario(
  scenario: Scenario,
  options: Options = {},
): Promise<KnownScenario> {
  const workbook = drawFirstBook();
  startExcel({ ...options, workbook });
  await scenario.prepare(openExcelWorkbook(), makeExcelHand(workbook), workbook);
  const { host, attempt } = await start({ workbook, begin: scenario.begin }, options);
  const before = takeState(host.workbook);
  const batches = watchBatches(host);
  const result = await attempt();
  if (!result.ok) throw new Error(`without a fault: ${JSON.stringify(result.faults)}`);
  expect(host.lacking).toEqual([]);
  expect(host.heldObjects).toBe(0);
  const typed = { sheet: INPUT, cells: scenario.changed ?? [] };
  const expected = { before, after: takeState(host.workbook), typed };
  return { workbook, begin: scenario.begin, expected, batches };
}

async function start(
  { workbook, begin }: Pick<KnownScenario, 'workbook' | 'begin'>,
  options: Options,
): Promise<{ readonly host: ExcelHost; readonly attempt: Attempt }> {
  const host = startExcel({ ...options, workbook: cloneWorkbook(workbook) });
  return { host, attempt: await begin(openExcelWorkbook()) };
}

export type Combination = readonly Fault[];

const MOST_ATTEMPTS = 3;

/** What is wrong after faults, and after what it took to come to an end all the same. */
async function runWithFaults(
  known: KnownScenario,
  faults: Combination,
  options: Options,
): Promise<readonly string[]> {
  const { host, attempt } = await start(known, options);
  const begun = takeState(host.workbook);
  for (const fault of faults) host.failBatch(fault);
  for (let count = 1; count <= MOST_ATTEMPTS; count += 1) {
    const result = await attempt();
    const state = takeState(host.workbook);
    const wrong = result.ok
      ? judgeAfterSuccess(state, known.expected, count > 1)
      : judgeAfterFault(state, known.expected, faults.length > 1);
    const all = [
      ...wrong,
      ...listExchanged(state, begun).map((name) => `${name} is another sheet`),
    ];
    if (all.length > 0) return [`attempt ${count}, ok ${result.ok}: ${all.join('; ')}`];
    if (host.lacking.length > 0) return host.lacking;
    if (result.ok) return [];
    if (isHealed(faults, known)) return ['one fault of the last batch is not made good'];
  }
  return [`failed ${MOST_ATTEMPTS} times`];
}

/** What failed once in the last batch is done at once, as far as it is not yet done. */
function isHealed(faults: Combination, { batches }: KnownScenario): boolean {
  return faults.length === 1 && faults[0]?.batch === batches.length;
}

/** What adds, names, replaces or removes a sheet: cut off right before and right behind. */
const TURNING_POINTS = new Set(['Name', 'Position', 'CopyFrom', 'Delete', 'ConvertToRange', 'Add']);
const MOST_POSITIONS = 40;

/** After how many changes a batch is cut off: each, or of many those that matter and some more. */
function pickPositions(batch: Batch, most: number, random: Random): readonly number[] {
  const all = [...batch.keys()];
  if (all.length <= most) return all;
  const isTurning = (index: number): boolean => TURNING_POINTS.has(batch[index] ?? '');
  const turning = all.filter((index) => isTurning(index) || isTurning(index - 1));
  const picked = new Set([0, all.length - 1, ...turning]);
  while (picked.size < most) picked.add(random.below(all.length));
  return [...picked];
}

/** A fault at every batch, in each way. */
export function listFaults(batches: readonly Batch[], random: Random): readonly Combination[] {
  return batches.flatMap((changes, index) => {
    const batch = index + 1;
    const cut = pickPositions(changes, MOST_POSITIONS, random);
    return [
      [{ batch, how: 'refused' }],
      [{ batch, how: 'answerLost' }],
      ...cut.map((after): Combination => [{ batch, how: 'midway', after }]),
    ];
  });
}

const SOME_POSITIONS = 12;

/** The same, and the next batch fails too, whether Excel is asked again at once or by the person. */
export function listDoubleFaults(
  batches: readonly Batch[],
  random: Random,
): readonly Combination[] {
  const whole = batches.flatMap((_, index) =>
    (['refused', 'midway', 'answerLost'] as const).map((how): Combination => [
      { batch: index + 1, how },
      { batch: index + 2, how },
    ]),
  );
  const batch = batches.length;
  const cut = pickPositions(batches.at(-1) ?? [], SOME_POSITIONS, random);
  const cutTwice = cut.map((after, place): Combination => [
    { batch, how: 'midway', after },
    { batch: batch + 1, how: place % 2 === 0 ? 'refused' : 'midway' },
  ]);
  return [...whole, ...cutTwice];
}

/** All that has gone wrong, each with the faults that it came of. */
export async function findHarm(
  known: KnownScenario,
  combinations: readonly Combination[],
  options: Options = {},
): Promise<readonly string[]> {
  const harm: string[] = [];
  for (const faults of combinations) {
    const wrong = await runWithFaults(known, faults, options);
    harm.push(...wrong.map((one) => `${faults.map(tellFault).join(', then ')}: ${one}`));
  }
  return harm;
}

function tellFault({ batch, how, after }: Fault): string {
  return `batch ${batch} ${how}${after === undefined ? '' : ` after ${after}`}`;
}
