import type {
  ContestData,
  CriterionData,
  NomineeData,
  ResultData,
} from '../../src/domain/contest-data';
import type { ScopeId } from '../../src/domain/scope';
import { findPreset } from '../../src/presets/preset';

const NO_POINTS = 0n;

function sampleOf(scope: ScopeId): ContestData {
  const found = findPreset('cchc-2023-2025')?.sampleContests.find((one) => one.scope === scope);
  if (found === undefined) throw new Error(`no sample for ${scope}`);
  return found;
}

const SAMPLES = (['tapThe', 'caNhan'] as const).map((scope) => [scope, sampleOf(scope)] as const);
const [collectives, individuals] = [sampleOf('tapThe'), sampleOf('caNhan')];

const leavesOf = ({ criteria }: ContestData) => criteria.filter((row) => row.rule !== undefined);

/** "97.5" as 9750. */
function hundredths(text: string | undefined): bigint {
  const [whole = '', part = ''] = (text ?? 'none').split('.');
  return BigInt(whole + part.padEnd(2, '0'));
}

/** The points of one result in hundredths, by the rules that the preset uses; worked out apart from src/domain. */
function pointsOf({ rule, max }: CriterionData, result: ResultData | undefined): bigint {
  if (rule === undefined || result === undefined || result === 'khongApDung') return NO_POINTS;
  if (rule.kind === 'rankChange') {
    if (typeof result === 'string') throw new Error('a rank change wants two ranks');
    if (result.last === null) return hundredths(rule.newcomer);
    const change = Number(result.last) - Number(result.now);
    const tier = rule.tiers.find(({ from }) => from === null || change >= Number(from));
    return hundredths(tier?.points);
  }
  if (typeof result !== 'string') throw new Error('two ranks outside a rank change');
  const least = (a: bigint, b: bigint) => (a < b ? a : b);
  switch (rule.kind) {
    case 'levels':
      return hundredths(rule.levels[result]);
    case 'passFail':
      return result === 'dat' ? hundredths(max) : NO_POINTS;
    case 'proportional':
      return (2n * hundredths(max) * hundredths(result) + 10_000n) / 20_000n;
    case 'tiers': {
      const reached = rule.tiers.find(({ from, inclusive }) => {
        if (from === null) return true;
        const over = hundredths(result) - hundredths(from);
        return over > 0n || (over === 0n && inclusive !== false);
      });
      return hundredths(reached?.points);
    }
    case 'count':
    case 'bonus':
      return least(hundredths(rule.per) * BigInt(result), hundredths(max));
    case 'deduction':
      return -least(hundredths(rule.per) * BigInt(result), hundredths(max));
    default:
      return NO_POINTS;
  }
}

function totalOf(contest: ContestData, { results }: NomineeData): bigint {
  const leaves = leavesOf(contest);
  const isExtra = ({ rule }: CriterionData) => rule?.kind === 'bonus' || rule?.kind === 'deduction';
  const sum = (rows: readonly CriterionData[]) =>
    rows.reduce((total, row) => total + pointsOf(row, results[row.code]), NO_POINTS);
  const base = sum(leaves.filter((row) => !isExtra(row)));
  const applying = leaves
    .filter((row) => !isExtra(row) && results[row.code] !== 'khongApDung')
    .reduce((total, row) => total + hundredths(row.max), NO_POINTS);
  return (2n * base * 10_000n + applying) / (2n * applying) + sum(leaves.filter(isExtra));
}

const totalsOf = (contest: ContestData) =>
  contest.nominees.map(
    (nominee) => [nominee.code, Number(totalOf(contest, nominee)) / 100] as const,
  );

test('there are eight collectives or more in two clusters, twenty-four individuals or more', () => {
  expect(collectives.nominees.length).toBeGreaterThanOrEqual(8);
  expect(individuals.nominees.length).toBeGreaterThanOrEqual(24);
  expect(new Set(collectives.nominees.map((one) => one.cluster)).size).toBe(2);
});

describe.each(SAMPLES)('the sample of %s', (_, contest) => {
  test('codes and names are unique', () => {
    const { nominees } = contest;
    expect(new Set(nominees.map((one) => one.code)).size).toBe(nominees.length);
    expect(new Set(nominees.map((one) => `${one.name} ${one.unit}`)).size).toBe(nominees.length);
  });

  test('everybody has a result for every leaf, and for nothing else', () => {
    const codes = leavesOf(contest).map((row) => row.code);
    for (const { results } of contest.nominees) {
      expect(Object.keys(results).sort()).toEqual([...codes].sort());
    }
  });

  test('levels are those of the criterion', () => {
    for (const { code, rule } of leavesOf(contest)) {
      if (rule?.kind !== 'levels') continue;
      for (const { results } of contest.nominees) {
        expect(Object.keys(rule.levels)).toContain(results[code]);
      }
    }
  });

  test('documents stand only where the criterion asks for one; exactly one is missing', () => {
    const asking = leavesOf(contest).filter((row) => row.evidence === true);
    const codes = asking.map((row) => row.code);
    for (const { evidence = {} } of contest.nominees) {
      expect(codes).toEqual(expect.arrayContaining(Object.keys(evidence)));
    }
    const missing = contest.nominees.flatMap((one) =>
      asking
        .filter((row) => pointsOf(row, one.results[row.code]) > 0n && !one.evidence?.[row.code])
        .map((row) => [one.code, row.code]),
    );
    expect(missing).toHaveLength(1);
  });

  test('every summary is a sentence in composed letters, every award type the movement', () => {
    for (const one of contest.nominees) {
      expect(one.summary).toMatch(/^\p{Lu}.*[^.]\.$/u);
      expect(one.awardType).toBe('Phong trào thi đua');
    }
    const written = JSON.stringify(contest.nominees);
    expect(written).toBe(written.normalize('NFC'));
  });
});

test('the totals of the collectives, worked out by hand', () => {
  expect(totalsOf(collectives)).toEqual([
    ['TT01', 103],
    ['TT02', 91.8],
    ['TT03', 81.6],
    ['TT04', 90],
    ['TT05', 85],
    ['TT06', 72.5],
    ['TT07', 76.27],
    ['TT08', 66.67],
    ['TT09', 81.33],
    ['TT10', 84.4],
    ['TT11', 60.27],
    ['TT12', 78],
  ]);
});

test('the totals of the individuals, worked out by hand', () => {
  expect(totalsOf(individuals).map(([, total]) => total)).toEqual([
    103, 69.5, 60, 95, 89.75, 69, 63.5, 79.38, 97.5, 80, 90, 79.75, 64, 60.75, 92.5, 74.25, 85,
    68.25, 75, 85, 89, 68.75, 62.5, 80, 74.5, 61.25,
  ]);
});

test('two individuals are tied where the seats for giấy khen run out', () => {
  const totals = new Map(totalsOf(individuals));
  const bangKhen = ['CN01', 'CN09', 'CN04'];
  const candidates = [...totals]
    .filter(([code, total]) => total >= 80 && !bangKhen.includes(code))
    .sort(([, a], [, b]) => b - a);
  const seats = Math.floor((individuals.nominees.length * 30) / 100);
  expect(individuals.awards?.[1]?.quota).toEqual({ share: '30' });
  expect(seats).toBe(7);
  expect(candidates.slice(seats - 1)).toEqual([
    ['CN10', 80],
    ['CN24', 80],
  ]);
});

test('one collective is excluded by the requirement, though its total would do', () => {
  const excluded = collectives.nominees.filter((one) => one.results['III.2.b'] === 'khongDat');
  expect(excluded.map((one) => one.code)).toEqual(['TT03']);
});

test('a newcomer and a fall in rank, a total above 100, criteria that do not apply', () => {
  const ranks = collectives.nominees.map((one) => one.results['IV.1']);
  const changes = ranks.flatMap((rank) => (typeof rank === 'object' ? [rank] : []));
  expect(changes).toHaveLength(collectives.nominees.length);
  expect(changes.filter(({ last }) => last === null)).toHaveLength(1);
  expect(changes.some(({ last, now }) => last !== null && Number(last) < Number(now))).toBe(true);
  expect(new Set(changes.map(({ now }) => now)).size).toBe(changes.length);
  expect(totalsOf(collectives).filter(([, total]) => total > 100)).toHaveLength(1);
  expect(
    collectives.nominees.filter((one) => Object.values(one.results).includes('khongApDung')),
  ).toHaveLength(6);
});
