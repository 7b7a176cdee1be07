import fc from 'fast-check';
import type { ContestData, CriterionData } from '../../src/domain/contest-data';
import type { ExpectedResult } from '../oracle/contest';
import { finerContests } from '../support/arbitrary-contests';
import { showScores } from '../support/score-data';

const RUNS = { seed: 20230905, numRuns: 80 };

/** Every step divides into hundredths: whole numbers, added without any rounding. */
function hundredths(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (match === null) throw new Error(`not shown in hundredths: ${text}`);
  const amount = BigInt(`${match[2]}${(match[3] ?? '').padEnd(2, '0')}`);
  return match[1] === '-' ? -amount : amount;
}

const sum = (texts: readonly string[]): bigint =>
  texts.reduce((total, text) => total + hundredths(text), 0n);

test('the shown points and the shown adjustments add up to the shown total', () => {
  fc.assert(
    fc.property(finerContests, (data) => {
      for (const { points, adjustments, total } of showScores(data)) {
        const lines = [...Object.values(points), ...adjustments.map((line) => line.points)];
        expect(sum(lines)).toBe(hundredths(total));
        expect(adjustments.filter((line) => line.points === '0')).toEqual([]);
      }
    }),
    RUNS,
  );
});

/** What a criterion is worth after the caps within it and its own. */
function worth(data: ContestData, result: ExpectedResult, criterion: CriterionData): bigint {
  const children = data.criteria.filter((one) => one.parent === criterion.code);
  if (children.length === 0) return hundredths(result.points[criterion.code] ?? '');
  const lines = result.adjustments.filter((line) => line.criterion === criterion.code);
  const below = children.reduce((total, child) => total + worth(data, result, child), 0n);
  return below + sum(lines.map((line) => line.points));
}

test('no group passes its cap, no total the floor, no criterion its maximum, no point the step', () => {
  fc.assert(
    fc.property(finerContests, (data) => {
      const step = hundredths(data.step ?? '0.01');
      for (const result of showScores(data)) {
        expect(hundredths(result.total)).toBeGreaterThanOrEqual(hundredths(data.floor ?? '0'));
        expect(hundredths(result.total) % step).toBe(0n);
        for (const criterion of data.criteria) {
          const points = worth(data, result, criterion);
          const amount = points < 0n ? -points : points;
          expect(amount).toBeLessThanOrEqual(hundredths(criterion.max));
          if (criterion.cap) expect(amount).toBeLessThanOrEqual(hundredths(criterion.cap));
          expect(amount % step).toBe(0n);
          if (criterion.rule) expect(points <= 0n).toBe(isNoGain(criterion, points));
        }
      }
    }),
    RUNS,
  );
});

/** Only a deduction takes points away; a requirement gives none. */
function isNoGain({ rule }: CriterionData, points: bigint): boolean {
  return rule?.kind === 'deduction' || rule?.kind === 'requirement' || points === 0n;
}

test('what does not apply has no points', () => {
  fc.assert(
    fc.property(finerContests, (data) => {
      const results = showScores(data);
      data.nominees.forEach((nominee, row) => {
        for (const [code, result] of Object.entries(nominee.results)) {
          if (result === 'khongApDung') expect(results[row]?.points[code]).toBe('0');
        }
      });
    }),
    RUNS,
  );
});
