import { Random } from '../fuzz/random';
import { findHarm, learnScenario, listDoubleFaults, listFaults } from './fault-runs';
import type { Scenario } from './fault-scenarios';

const SEED = 20_251_122;
/**
 * After each fault what people typed is as it was, no sheet is half built under its own name, and
 * the next run ends well.
 */
export function testFaults(scenarios: Readonly<Record<string, Scenario>>): void {
  describe.each(Object.entries(scenarios))('%s', (_, scenario) => {
    test('whatever batch fails, in whatever way', async () => {
      const known = await learnScenario(scenario);
      const faults = listFaults(known.batches, new Random(SEED));
      expect(faults.length).toBeGreaterThan(2);
      expect(await findHarm(known, faults)).toEqual([]);
    });

    test('when the next one fails too', async () => {
      const known = await learnScenario(scenario);
      const faults = listDoubleFaults(known.batches, new Random(SEED));
      expect(faults.length).toBeGreaterThan(2);
      expect(await findHarm(known, faults)).toEqual([]);
    });
  });
}
