import { isDeepStrictEqual } from 'node:util';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import { placeSheets, planWrite } from '../../src/application/sheets/plan-write';
import type { WorkbookContents } from '../../src/workbook/content/sheet-content';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import type { WritePlan } from '../../src/workbook/write-plan';
import { readSheetContents } from '../../src/xlsx/read/read-contents';
import type { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import type { applyWritePlan } from '../../src/xlsx/splice/apply-write-plan';
import { planSheet } from '../corpus/planned-sheets';
import { readLooks } from '../support/read-looks';
import { compareLooks } from './compare-looks';
import { attempt, compareOtherParts, findNewRepairs } from './compare-parts';
import { compareReadings } from './compare-readings';
import { findCalculated } from './find-calculated';
import { Findings } from './findings';
import type { FuzzInput } from './make-input';
import { Random } from './random';
import { makeRandomPlan } from './random-plan';

/** What is fuzzed: the product, or in the fuzzer's own test one with a fault. */
export type Subject = {
  readonly read: typeof readXlsxWorkbook;
  readonly write: typeof applyWritePlan;
};

export type Outcome = {
  /** "unreadable: damaged", "not written: cell-in-array", "written". */
  readonly end: string;
  readonly findings: readonly string[];
  readonly plan: WritePlan | null;
  readonly after: Uint8Array | null;
};

/** Reads the input, applies a random plan, and says what in all of that should not have happened. */
export async function checkInput(
  input: FuzzInput,
  seed: number,
  subject: Subject,
): Promise<Outcome> {
  const findings = new Findings();
  let plan: WritePlan | null = null;
  let after: Uint8Array | null = null;
  const stop = (end: string): Outcome => ({ end, findings: findings.all, plan, after });

  const { bytes, spelledAnew } = input;
  const reading = await findings.watch('reading', () => subject.read(bytes));
  if (spelledAnew !== null) {
    const same = await subject.read(spelledAnew);
    if (!isDeepStrictEqual(reading, same)) findings.add('another spelling was read otherwise');
  }
  if (reading === null) return stop('reading threw');
  if (!reading.ok) return stop(`unreadable: ${reading.reason}`);
  plan = await planInput(findings, bytes, reading.workbook, seed);
  if (plan === null) return stop('planning threw');

  const original = bytes.slice();
  const result = await findings.watch('writing', () => subject.write(bytes, plan));
  if (Buffer.compare(bytes, original) !== 0) findings.add('writing changed what it was given');
  if (result === null) return stop('writing threw');
  if (!result.ok) {
    const [first] = result.refusals;
    const isSound = spelledAnew !== null && first?.code === 'package-damaged';
    if (first === undefined || isSound) findings.add(`refused for no reason: ${first?.code}`);
    return stop(`not written: ${first?.code}`);
  }
  after = result.bytes;
  const again = await findings.watch('reading again', () => subject.read(result.bytes));
  if (again?.ok === false) findings.add(`written and then unreadable: ${again.reason}`);
  if (again?.ok === true) {
    const books = { before: reading.workbook, after: again.workbook };
    await findings.watch('comparing', () =>
      compareAll(findings, books, { before: bytes, after: result.bytes }, plan, seed),
    );
  }
  return stop('written');
}

/** As `score` plans it, or anything that is legal. */
async function planInput(
  findings: Findings,
  bytes: Uint8Array,
  found: FoundWorkbook,
  seed: number,
): Promise<WritePlan | null> {
  await findings.watch('checking', () => checkWorkbook(found, { allowMissing: true }));
  const random = new Random(seed);
  const contents = random.chance(0.4) ? await readContents(findings, bytes) : null;
  if (contents === null || random.chance(0.4)) return makeRandomPlan(found, contents, random);
  const sheets = [planSheet('Điểm cá nhân', 'DiemCaNhan')];
  const now = new Date('2026-01-01T00:00:00Z');
  const built = { found, contents, sheets, action: 'score' } as const;
  return findings.watch('planning', () => planWrite(built, placeSheets(built), now));
}

/** Reading is dear; without it only no sheet can be replaced. */
function readContents(findings: Findings, bytes: Uint8Array): Promise<WorkbookContents | null> {
  return findings.watch('reading contents', () => readSheetContents(bytes, () => true));
}

type Pair<T> = { readonly before: T; readonly after: T };

function compareAll(
  findings: Findings,
  books: Pair<FoundWorkbook>,
  files: Pair<Uint8Array>,
  plan: WritePlan,
  seed: number,
): void {
  const looks = attempt(() => readLooks(files.before));
  findings.add(...compareReadings(books.before, books.after, plan, findCalculated(looks)));
  findings.add(...(compareOtherParts(files.before, files.after, plan) ?? []));
  if (looks !== null) findings.add(...compareLooks(looks, readLooks(files.after), plan));
  // Dear, and seldom what an input is about.
  if (seed % 3 === 0) findings.add(...(findNewRepairs(files.before, files.after) ?? []));
}
