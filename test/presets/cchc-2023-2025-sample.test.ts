import type { ContestData } from '../../src/domain/contest-data';
import { nomineesBlock } from '../../src/domain/place';
import { computeResults } from '../../src/domain/results';
import type { ScopeId } from '../../src/domain/scope';
import { validateContest } from '../../src/domain/validation/validate-contest';
import { findPreset } from '../../src/presets/preset';
import { planBook } from '../../src/workbook/book/plan-book';
import { readWorkbook } from '../../src/workbook/reading/read-workbook';
import { shown } from '../support/decimals';
import { foundFromPlan } from '../support/found-from-plan';

function sampleOf(scope: ScopeId): ContestData {
  const found = findPreset('cchc-2023-2025')?.sampleContests.find((one) => one.scope === scope);
  if (found === undefined) throw new Error(`no sample for ${scope}`);
  return found;
}

const SAMPLES = (['tapThe', 'caNhan'] as const).map((scope) => [scope, sampleOf(scope)] as const);
const [collectives, individuals] = [sampleOf('tapThe'), sampleOf('caNhan')];

const leavesOf = ({ criteria }: ContestData) => criteria.filter((row) => row.rule !== undefined);

/** The sample on its whole way: into a workbook, out of it, checked and scored. */
function scoreSample(scope: ScopeId) {
  const contests = SAMPLES.map(([, contest]) => contest);
  const plan = planBook({ subtitle: '', information: {}, contests });
  const reading = readWorkbook(foundFromPlan(plan));
  const { contest, problems } = validateContest(reading.draft, { allowMissing: false });
  const results = contest === null ? [] : computeResults(contest);
  const found = results.find((one) => one.contest.scope === scope);
  if (found === undefined) throw new Error(`no results for ${scope}`);
  return { results: found, problems: [...reading.problems, ...problems] };
}

type Row = readonly [code: string, total: string, rank: number | null, award: string];

/** "*" stands for a group that is left to the council, "–" for somebody excluded. */
function tableOf({ results }: ReturnType<typeof scoreSample>): readonly Row[] {
  return results.nominees.map(({ scored, ranking, proposal }) => {
    const { award, pending } = proposal;
    const shownAward = pending === null ? (award ?? '') : `${award ?? ''}*${pending}`;
    const mark = scored.excludedBy.length > 0 ? '–' : shownAward;
    return [scored.nominee.code, shown(scored.total), ranking.rank, mark];
  });
}

test('there are eight collectives or more in two clusters, twenty-four individuals or more', () => {
  expect(collectives.nominees.length).toBeGreaterThanOrEqual(8);
  expect(individuals.nominees.length).toBeGreaterThanOrEqual(24);
  expect(new Set(collectives.nominees.map((one) => one.cluster)).size).toBe(2);
});

describe.each(SAMPLES)('the sample of %s', (scope, contest) => {
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
    const ofScope = scoreSample(scope).problems.filter(
      ({ place }) => place?.block === nomineesBlock(scope),
    );
    expect(ofScope.map(({ detail }) => detail.code)).toEqual(['evidence-missing']);
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

// Worked out by hand. Bằng khen: from 90 with a recognised initiative, two seats: TT01, TT02; TT04 comes
// third. Giấy khen: from 80, half of the eleven that take part, rounded down: five seats for four.
test('totals, ranks and awards of the collectives', () => {
  expect(tableOf(scoreSample('tapThe'))).toEqual([
    ['TT01', '103', 1, 'bangKhen'],
    ['TT02', '91.8', 2, 'bangKhen'],
    ['TT03', '81.6', null, '–'],
    ['TT04', '90', 3, 'giayKhen'],
    ['TT05', '85', 4, 'giayKhen'],
    ['TT06', '72.5', 9, ''],
    ['TT07', '76.27', 8, ''],
    ['TT08', '66.67', 10, ''],
    ['TT09', '81.33', 6, 'giayKhen'],
    ['TT10', '84.4', 5, 'giayKhen'],
    ['TT11', '60.27', 11, ''],
    ['TT12', '78', 7, ''],
  ]);
});

// Bằng khen: three seats. Giấy khen: 30% of twenty-six, rounded down: seven seats for eight, of whom
// the last two are tied at 80.
test('totals, ranks and awards of the individuals', () => {
  expect(tableOf(scoreSample('caNhan'))).toEqual([
    ['CN01', '103', 1, 'bangKhen'],
    ['CN02', '69.5', 17, ''],
    ['CN03', '60', 26, ''],
    ['CN04', '95', 3, 'bangKhen'],
    ['CN05', '89.75', 6, 'giayKhen'],
    ['CN06', '69', 18, ''],
    ['CN07', '63.5', 22, ''],
    ['CN08', '79.38', 13, ''],
    ['CN09', '97.5', 2, 'bangKhen'],
    ['CN10', '80', 10, '*giayKhen'],
    ['CN11', '90', 5, 'giayKhen'],
    ['CN12', '79.75', 12, ''],
    ['CN13', '64', 21, ''],
    ['CN14', '60.75', 25, ''],
    ['CN15', '92.5', 4, 'giayKhen'],
    ['CN16', '74.25', 16, ''],
    ['CN17', '85', 8, 'giayKhen'],
    ['CN18', '68.25', 20, ''],
    ['CN19', '75', 14, ''],
    ['CN20', '85', 8, 'giayKhen'],
    ['CN21', '89', 7, 'giayKhen'],
    ['CN22', '68.75', 19, ''],
    ['CN23', '62.5', 23, ''],
    ['CN24', '80', 10, '*giayKhen'],
    ['CN25', '74.5', 15, ''],
    ['CN26', '61.25', 24, ''],
  ]);
});

test('one collective is excluded by the requirement, though its total would do', () => {
  const { nominees } = scoreSample('tapThe').results;
  const excluded = nominees.filter(({ scored }) => scored.excludedBy.length > 0);
  expect(
    excluded.map(({ scored }) => [
      scored.nominee.code,
      shown(scored.total),
      scored.excludedBy.map((leaf) => leaf.code),
    ]),
  ).toEqual([['TT03', '81.6', ['III.2.b']]]);
});

test('a newcomer and a fall in rank, a total above 100, criteria that do not apply', () => {
  const ranks = collectives.nominees.map((one) => one.results['IV.1']);
  const changes = ranks.flatMap((rank) => (typeof rank === 'object' ? [rank] : []));
  expect(changes).toHaveLength(collectives.nominees.length);
  expect(changes.filter(({ last }) => last === null)).toHaveLength(1);
  expect(changes.some(({ last, now }) => last !== null && Number(last) < Number(now))).toBe(true);
  expect(new Set(changes.map(({ now }) => now)).size).toBe(changes.length);
  const table = tableOf(scoreSample('tapThe'));
  expect(table.filter(([, total]) => Number(total) > 100)).toHaveLength(1);
  expect(
    collectives.nominees.filter((one) => Object.values(one.results).includes('khongApDung')),
  ).toHaveLength(6);
});
