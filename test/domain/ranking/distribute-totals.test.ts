import { distributeTotals } from '../../../src/domain/ranking/distribute-totals';
import type { NomineeResult } from '../../../src/domain/results';
import type { ScoredNominee } from '../../../src/domain/scoring/score-scope';
import { pts, shown } from '../../support/decimals';
import { leafOf, REQUIREMENT, scoredOf } from '../../support/scope-contest';

const resultOf = (total: string, more: Partial<ScoredNominee> = {}): NomineeResult => ({
  scored: scoredOf('TT', total, more),
  ranking: { rank: 1, clusterRank: null, sharing: [] },
  classification: null,
  proposal: { award: null, pending: null, outcomes: [] },
});

const MISSING_ONE = { missing: 1 };
const EXCLUDED = { excludedBy: [leafOf('III', '0', REQUIREMENT)] };

const BANDS = [
  { label: 'Khá', from: pts('70'), row: 1 },
  { label: 'Tốt', from: pts('80'), row: 0 },
];

test('by bands: the edge belongs to the upper one; everybody is counted once', () => {
  const nominees = [
    resultOf('95'),
    resultOf('80'),
    resultOf('79.99'),
    resultOf('69.99'),
    resultOf('90', MISSING_ONE),
    resultOf('90', EXCLUDED),
    resultOf('10', { ...EXCLUDED, ...MISSING_ONE }),
  ];
  expect(distributeTotals(nominees, BANDS)).toEqual({
    bins: [
      { label: 'Tốt', from: pts('80'), to: null, count: 2 },
      { label: 'Khá', from: pts('70'), to: pts('80'), count: 1 },
    ],
    below: 1,
    provisional: 1,
    excluded: 2,
  });
});

/** "from–to: count" of each interval. */
function intervals(totals: readonly string[]): readonly string[] {
  const { bins } = distributeTotals(
    totals.map((total) => resultOf(total)),
    [],
  );
  return bins.map(({ from, to, count }) => `${shown(from)}–${shown(to ?? 0)}: ${count}`);
}

test('without bands: equal intervals, whole steps, at most eight', () => {
  // 38,5 points lie between: in intervals of 5 that is eight of them, from 60 to 100.
  expect(intervals(['60', '64.99', '65', '98.5', '98.49', '72'])).toEqual([
    '95–100: 2',
    '90–95: 0',
    '85–90: 0',
    '80–85: 0',
    '75–80: 0',
    '70–75: 1',
    '65–70: 1',
    '60–65: 2',
  ]);
});

test('without bands: one total, or none', () => {
  expect(intervals(['85'])).toEqual(['85–85.01: 1']);
  expect(intervals([])).toEqual([]);
  expect(intervals(['-2', '-0.01', '0'])).toEqual([
    '0–0.5: 1',
    '-0.5–0: 1',
    '-1–-0.5: 0',
    '-1.5–-1: 0',
    '-2–-1.5: 1',
  ]);
});

test('without bands who is provisional is counted, who is excluded apart', () => {
  const nominees = [resultOf('85', MISSING_ONE), resultOf('85'), resultOf('85', EXCLUDED)];
  expect(distributeTotals(nominees, [])).toMatchObject({
    bins: [{ count: 2 }],
    below: 0,
    provisional: 0,
    excluded: 1,
  });
});
