import fc from 'fast-check';
import { listUnitRows, planCopy } from '../../src/application/copies/plan-copy';
import type { PlannedCopy } from '../../src/application/copies/plan-copy';
import type { ScoredWorkbook } from '../../src/application/score/score-workbook';
import type { ScopeResults } from '../../src/domain/results';
import { COPY_KINDS } from '../../src/text/travel/copies';
import { LEAVABLE } from '../../src/text/travel/disclosures';
import { planBook } from '../../src/workbook/book/plan-book';
import type { CopyOrder } from '../../src/workbook/copies/copy-order';
import { foundFromPlan } from '../../src/workbook/reading/found-from-plan';
import type { WorkbookPlan } from '../../src/workbook/sheet-plan';
import { books } from '../support/arbitrary-books';
import { scoreBook } from '../support/score-book';

const RUNS = { seed: 20261123, numRuns: 40 };
const NOW = new Date(2026, 10, 23, 8, 30);
const NOTHING = new Set<never>();

function copyOf(scored: ScoredWorkbook, order: CopyOrder): PlannedCopy {
  const planning = planCopy(scored, order, { file: 'so.xlsx', traces: null }, NOW);
  if (!planning.ok) throw new Error(JSON.stringify(planning.fault));
  return planning.copy;
}

function tell(results: readonly ScopeResults[]): unknown {
  return results.map(({ contest, nominees }) => ({
    scope: contest.scope,
    nominees: nominees.map(({ scored, ranking, classification, proposal }) => [
      scored.nominee.code,
      scored.nominee.name,
      scored.nominee.results,
      scored.points,
      scored.adjustments.map(({ kind, points }) => [kind, points]),
      scored.total,
      scored.missing,
      ranking.rank,
      ranking.clusterRank,
      classification,
      proposal.outcomes.map(({ kind, award }) => [kind, award]),
    ]),
  }));
}

function textsOf({ sheets }: WorkbookPlan): readonly string[] {
  return sheets
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));
}

const calculable = books
  .map((book) => scoreBook(foundFromPlan(planBook(book))))
  .filter((scored) => scored !== null);

test('a copy with all results, live or frozen, gives the results of the book, without leaving anything out', () => {
  fc.assert(
    fc.property(calculable, fc.constantFrom('live', 'frozen'), (scored, kind) => {
      const { plan } = copyOf(scored, { kind, unit: null, leaveOut: NOTHING });
      const again = scoreBook(foundFromPlan(plan));
      expect(tell(again?.results ?? [])).toEqual(tell(scored.results));
    }),
    RUNS,
  );
});

test('a copy of a copy says what the copy says: the same digest, whatever the kind', () => {
  fc.assert(
    fc.property(calculable, (scored) => {
      const digestOf = (copy: PlannedCopy): string | undefined =>
        textsOf(copy.plan).find((text) => /^(?:[\da-f]{4} ){4}/u.test(text));
      const frozen = copyOf(scored, { kind: 'frozen', unit: null, leaveOut: NOTHING });
      const again = scoreBook(foundFromPlan(frozen.plan));
      if (again === null) throw new Error('a copy with errors');
      const live = copyOf(again, { kind: 'live', unit: null, leaveOut: NOTHING });
      expect(digestOf(live)).toBe(digestOf(frozen));
      expect(digestOf(live)).toBeDefined();
    }),
    RUNS,
  );
});

test('whatever is ordered for whomever: planned, with formulas only where it is live, and prompts nowhere', () => {
  const orders = fc.record({
    kind: fc.constantFrom(...COPY_KINDS),
    leaveOut: fc.subarray([...LEAVABLE]).map((all) => new Set(all)),
    at: fc.nat({ max: 50 }),
    isForUnit: fc.boolean(),
  });
  fc.assert(
    fc.property(calculable, orders, (scored, { kind, leaveOut, at, isForUnit }) => {
      const codes = listUnitRows(scored.results).filter(({ scope }) => scope === 'tapThe');
      const code = isForUnit ? (codes[at % codes.length]?.code ?? null) : null;
      const order = { kind, unit: code, leaveOut };
      const planning = planCopy(scored, order, { file: 'so.xlsx', traces: null }, NOW);
      // Two collectives may be called alike.
      if (!planning.ok) return expect(planning.fault.code).toBe('unit-ambiguous');
      const { sheets } = planning.copy.plan;
      expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
      expect(sheets.flatMap(({ validations }) => validations).every(({ prompt }) => !prompt)).toBe(
        true,
      );
      const formulas = sheets
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
        .filter((cell) => cell?.formula !== undefined);
      expect(formulas.length > 0).toBe(kind === 'live');
      const shown = sheets.filter(({ name }) => name.startsWith('Điểm '));
      const own = planning.copy.disclosures.find((one) => one.code === 'nominees')?.count ?? 0;
      if (code !== null)
        expect(own).toBeLessThanOrEqual(scored.results.flatMap((one) => one.nominees).length);
      expect(shown.length).toBeGreaterThan(0);
      return undefined;
    }),
    RUNS,
  );
});

test('a copy for one unit names nobody else', () => {
  fc.assert(
    fc.property(calculable, fc.constantFrom(...COPY_KINDS), fc.nat(), (scored, kind, at) => {
      const rows = listUnitRows(scored.results);
      const units = rows.filter(({ scope }) => scope === 'tapThe');
      const chosen = units[at % units.length];
      if (chosen === undefined) return;
      const order = { kind, unit: chosen.code, leaveOut: NOTHING };
      const planning = planCopy(scored, order, { file: 'so.xlsx', traces: null }, NOW);
      if (!planning.ok) return;
      const { unit, plan } = planning.copy;
      const others = rows.filter(({ scope, row }) => unit?.rows.get(scope)?.has(row) !== true);
      const own = new Set(
        rows.filter((one) => !others.includes(one)).flatMap(({ code, name }) => [code, name]),
      );
      const texts = new Set(textsOf(plan));
      const named = others.flatMap(({ code, name }) => [code, name]).filter((one) => !own.has(one));
      expect(named.filter((one) => texts.has(one))).toEqual([]);
    }),
    RUNS,
  );
});
