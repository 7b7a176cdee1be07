import fc from 'fast-check';
import { scoreSlowly } from '../oracle/score';
import { finerContests } from '../support/arbitrary-contests';
import { showScores, toOracle } from '../support/score-data';

/** Two programs that share no code agree on every number, rank, band and award of any contest. */
test('the domain scores as the oracle does', () => {
  fc.assert(
    fc.property(finerContests, (data) => {
      expect(showScores(data)).toEqual(scoreSlowly(toOracle(data)));
    }),
    { seed: 20230905, numRuns: 150 },
  );
});
