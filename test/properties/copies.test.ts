import fc from 'fast-check';
import { listUnitRows, planCopy } from '../../src/application/copies/plan-copy';
import type { PlannedCopy } from '../../src/application/copies/plan-copy';
import type { ScoredWorkbook } from '../../src/application/score/score-workbook';
import type { ScopeResults } from '../../src/domain/results';
import type { UnitRow } from '../../src/domain/units/find-unit';
import { COPY_KINDS } from '../../src/text/travel/copies';
import { LEAVABLE } from '../../src/text/travel/disclosures';
import type { DisclosureCode } from '../../src/text/travel/disclosures';
import { planBook } from '../../src/workbook/book/plan-book';
import type { BookData } from '../../src/workbook/book/plan-book';
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
      const countOf = (wanted: DisclosureCode): number =>
        planning.copy.disclosures.find((one) => one.code === wanted)?.count ?? 0;
      expect(countOf('nominees') + countOf('other-nominees')).toBe(
        scored.results.flatMap((one) => one.nominees).length,
      );
      expect(shown.length).toBeGreaterThan(0);
      return undefined;
    }),
    RUNS,
  );
});

/** The same books with names and codes that no other text holds; everybody is of a unit. */
const named = books
  .map(({ contests, ...book }): BookData => {
    const collectives = contests.find(({ scope }) => scope === 'tapThe')?.nominees.length ?? 3;
    const unitAt = (at: number): string => `Bản Hoa Lan ${(at % collectives) + 1}`;
    return {
      ...book,
      contests: contests.map(({ nominees, ...contest }) => ({
        ...contest,
        nominees: nominees.map((one, at) =>
          contest.scope === 'tapThe'
            ? { ...one, code: `TT-${at + 1}`, name: unitAt(at) }
            : { ...one, code: `CN-${at + 1}`, name: `Lò Thị Cúc ${at + 1}`, unit: unitAt(at) },
        ),
      })),
    };
  })
  .map((book) => scoreBook(foundFromPlan(planBook(book))))
  .filter((scored) => scored !== null);

test('a copy for one unit names its own people and nobody else, in whatever text', () => {
  let runsWithOthers = 0;
  fc.assert(
    fc.property(named, fc.constantFrom(...COPY_KINDS), fc.nat(), (scored, kind, at) => {
      const rows = listUnitRows(scored.results);
      const units = [
        ...new Set(rows.map(({ scope, name, unit }) => (scope === 'tapThe' ? name : unit))),
      ];
      const chosen = units[at % units.length] ?? null;
      const { plan } = copyOf(scored, { kind, unit: chosen, leaveOut: NOTHING });
      const all = JSON.stringify(plan);
      const isOwn = ({ name, unit }: UnitRow): boolean => name === chosen || unit === chosen;
      const others = rows.filter((one) => !isOwn(one));
      const tellOf = (some: readonly UnitRow[]): readonly string[] =>
        some.flatMap(({ code, name }) => [code, name]);
      expect(tellOf(rows.filter(isOwn)).filter((one) => !all.includes(one))).toEqual([]);
      expect(tellOf(others).filter((one) => all.includes(one))).toEqual([]);
      if (others.length > 0) runsWithOthers += 1;
    }),
    RUNS,
  );
  expect(runsWithOthers).toBeGreaterThanOrEqual(30);
});
