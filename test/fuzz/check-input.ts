import { checkWorkbook } from '../../src/application/check-workbook';
import { planWrite } from '../../src/application/plan-write';
import type { WorkbookContents } from '../../src/workbook/content/sheet-content';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import type { WritePlan } from '../../src/workbook/write-plan';
import { readSheetContents } from '../../src/xlsx/read/read-contents';
import type { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import type { applyWritePlan } from '../../src/xlsx/splice/apply-write-plan';
import { planSheet } from '../corpus/planned-sheets';
import { readLooks } from '../support/read-looks';
import type { LookBook } from '../support/read-looks';
import { attempt, compareLooks, compareOtherParts, findNewRepairs } from './compare-files';
import { compareReadings } from './compare-readings';
import { findCalculated } from './find-calculated';
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

/** Small files are to be read and written in this many milliseconds of the processor, each. */
const LONGEST = 5000;

/** Reads the bytes, applies a random plan, and says what in all of that should not have happened. */
export async function checkInput(
  bytes: Uint8Array,
  seed: number,
  { read, write }: Subject,
): Promise<Outcome> {
  const findings: string[] = [];
  const run = async <T>(what: string, work: () => Promise<T> | T): Promise<T | null> => {
    const from = process.cpuUsage();
    try {
      return await work();
    } catch (error) {
      findings.push(`${what} threw ${tellError(error)}`);
      return null;
    } finally {
      const { user, system } = process.cpuUsage(from);
      const took = Math.round((user + system) / 1000);
      if (took > LONGEST) findings.push(`${what} took ${took} ms`);
    }
  };
  const stop = (end: string, plan: WritePlan | null = null): Outcome => ({
    end,
    findings,
    plan,
    after: null,
  });

  const original = bytes.slice();
  const reading = await run('reading', () => read(bytes));
  if (reading === null) return stop('reading threw');
  if (!reading.ok) return stop(`unreadable: ${reading.reason}`);
  const before = reading.workbook;
  await run('checking', () => checkWorkbook(before, { allowMissing: true }));
  const contents = await run('reading contents', () => readSheetContents(bytes, () => true));
  const plan = await run('planning', () => makePlan(before, contents, new Random(seed)));
  if (plan === null) return stop('planning threw');
  const result = await run('writing', () => write(bytes, plan));
  if (result === null) return stop('writing threw', plan);
  if (Buffer.compare(bytes, original) !== 0)
    findings.push('writing changed the bytes it was given');
  if (!result.ok) {
    if (result.refusals.length === 0) findings.push('refused for no reason');
    return stop(`not written: ${result.refusals[0]?.code}`, plan);
  }
  const { bytes: after } = result;
  const again = await run('reading what was written', () => read(after));
  if (again?.ok === false) findings.push(`written and then unreadable: ${again.reason}`);
  if (again?.ok === true) {
    const looks = attempt(() => readLooks(bytes));
    const isCalculated = findCalculated(looks);
    findings.push(...compareReadings(before, again.workbook, plan, isCalculated));
    findings.push(
      ...((await run('comparing', () => compareFiles(bytes, after, looks, plan, seed))) ?? []),
    );
  }
  return { end: 'written', findings, plan, after };
}

/** As `score` plans it, or anything that is legal. */
function makePlan(
  found: FoundWorkbook,
  contents: WorkbookContents | null,
  random: Random,
): WritePlan {
  if (contents === null || random.chance(0.75)) return makeRandomPlan(found, contents, random);
  const sheets = [planSheet('Điểm cá nhân', 'DiemCaNhan')];
  const now = new Date('2026-01-01T00:00:00Z');
  return planWrite({ found, contents, sheets, action: 'score', now }).plan;
}

/** The dear comparisons, for a share of all inputs. */
function compareFiles(
  before: Uint8Array,
  after: Uint8Array,
  looks: LookBook | null,
  plan: WritePlan,
  seed: number,
): readonly string[] {
  const parts = compareOtherParts(before, after, plan) ?? [];
  const repairs = seed % 3 === 0 ? (findNewRepairs(before, after) ?? []) : [];
  const shown = looks === null ? [] : compareLooks(looks, readLooks(after), plan);
  return [...parts, ...repairs, ...shown];
}

/** The message, and where in the product it comes from. */
function tellError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const places = (error.stack ?? '').split('\n').flatMap((line) => {
    const [, place] = / {4}at (?:async )?([\w.<>]+)/.exec(line) ?? [];
    return place === undefined || DEPTHS.test(place) ? [] : [place];
  });
  return `${error.name}: ${error.message.slice(0, 100)} (${places.slice(0, 3).join(' < ')})`;
}

/** Frames that many errors share. */
const DEPTHS = /^(Tag|broken|process\.|Promise\.|Array\.|Zip|report|throw)/;
