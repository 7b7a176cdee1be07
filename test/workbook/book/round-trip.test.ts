import { validateContest } from '../../../src/domain/validation/validate-contest';
import type { ContestData, CriterionData, NomineeData } from '../../../src/domain/contest-data';
import type { ScopeContest } from '../../../src/domain/contest';
import { leavesOf } from '../../../src/domain/criterion';
import { formatDecimal } from '../../../src/domain/decimal';
import type { Decimal } from '../../../src/domain/decimal';
import type { Result } from '../../../src/domain/nominee';
import { decimalOfPoints } from '../../../src/domain/points';
import { PRESETS } from '../../../src/presets/preset';
import { planBook } from '../../../src/workbook/book/plan-book';
import { readWorkbook } from '../../../src/workbook/reading/read-workbook';
import { foundFromPlan } from '../../support/found-from-plan';
import { listCases, readCase } from '../../support/golden-cases';

const CONTESTS: readonly (readonly [string, ContestData])[] = [
  ...PRESETS.flatMap((preset) =>
    preset.sampleContests.map((contest) => [`${preset.id} ${contest.scope}`, contest] as const),
  ),
  ...listCases()
    .filter((name) => !name.startsWith('error-'))
    .map((name) => [name, readCase(name).contest] as const),
];

function readBack(...contests: readonly ContestData[]): readonly ScopeContest[] {
  const found = foundFromPlan(planBook({ subtitle: '', information: {}, contests }));
  const { draft, problems } = readWorkbook(found);
  expect(problems).toEqual([]);
  const validation = validateContest(draft, { allowMissing: false });
  expect(validation.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return validation.contest?.scopes ?? [];
}

function show(value: Decimal): string {
  return formatDecimal(value);
}

function showResult(result: Result | undefined): unknown {
  switch (result?.kind) {
    case 'notApplicable':
      return 'khongApDung';
    case 'number':
      return show(result.value);
    case 'judged':
      return result.passed ? 'dat' : 'khongDat';
    case 'level':
      return result.name;
    case 'ranks':
      return { last: result.last === null ? null : show(result.last), now: show(result.now) };
    default:
      return undefined;
  }
}

const plain = (text: string): string => show(parse(text));

function parse(text: string): Decimal {
  const [whole = '', fraction = ''] = text.split('.');
  return { units: Number(`${whole}${fraction}`), scale: fraction.length };
}

/** Trailing zeros are of no account: "9.50" is 9,5. */
function normalizeResults(results: NomineeData['results'], criteria: readonly CriterionData[]) {
  const kinds = new Map(criteria.map(({ code, rule }) => [code, rule?.kind]));
  return Object.fromEntries(
    Object.entries(results).map(([code, result]) => {
      if (typeof result !== 'string') {
        const last = result.last === null ? null : plain(result.last);
        return [code, { last, now: plain(result.now) }];
      }
      const isNumber = kinds.get(code) !== 'levels' && /^-?\d/.test(result);
      return [code, isNumber ? plain(result) : result];
    }),
  );
}

describe.each(CONTESTS)('%s, written and read', (_, data) => {
  const [contest] = readBack(data);
  if (contest === undefined) throw new Error('the contest was not read');
  const { criteria, nominees, settings } = contest;

  test('settings', () => {
    expect({
      step: show(settings.step),
      floor: show(decimalOfPoints(settings.floor, settings.step)),
      leaderPool: settings.leaderPool,
      notApplicable: settings.notApplicable,
    }).toEqual({
      step: plain(data.step ?? '0.01'),
      floor: plain(data.floor ?? '0'),
      leaderPool: data.leaderPool ?? 'eligible',
      notApplicable: data.notApplicable ?? 'rescale',
    });
  });

  test('criteria', () => {
    const leaves = criteria.roots.flatMap(leavesOf);
    const parents = new Set(data.criteria.map((one) => one.parent));
    const wanted = data.criteria.filter((one) => !parents.has(one.code));
    expect(new Map(leaves.map(({ code, name, rule }) => [code, [name, rule.kind]]))).toEqual(
      new Map(wanted.map(({ code, name, rule }) => [code, [name, rule?.kind]])),
    );
    expect(leaves.map(({ max }) => show(decimalOfPoints(max, settings.step))).sort()).toEqual(
      wanted.map(({ max }) => plain(max)).sort(),
    );
  });

  test('people and their results, in their order', () => {
    expect(
      nominees.map(({ code, name, unit, cluster, results }) => ({
        code,
        name,
        unit,
        cluster,
        results: Object.fromEntries(
          criteria.leaves.map((leaf) => [leaf.code, showResult(results[leaf.index])]),
        ),
      })),
    ).toEqual(
      data.nominees.map(({ code, name, unit = null, cluster = null, results }) => ({
        code,
        name,
        unit,
        cluster,
        results: normalizeResults(results, data.criteria),
      })),
    );
  });

  test('bands and awards', () => {
    const points = (value: number | null) =>
      value === null ? undefined : show(decimalOfPoints(value, settings.step));
    expect(contest.bands.map(({ label, from }) => [label, points(from)])).toEqual(
      (data.bands ?? []).map(({ label, from }) => [label, plain(from)]),
    );
    const byAward = (a: { award: string }, b: { award: string }) => (a.award < b.award ? -1 : 1);
    expect(
      contest.awards
        .map(({ award, minimumTotal, required, quota, excludes }) => ({
          award,
          minimum: points(minimumTotal),
          required: required.map((leaf) => leaf.code),
          quota: quota && (quota.kind === 'count' ? quota.count : show(quota.percent)),
          excludes,
        }))
        .sort(byAward),
    ).toEqual(
      (data.awards ?? [])
        .map(({ award, minimumTotal, required = [], quota, excludes = [] }) => ({
          award,
          minimum: minimumTotal === undefined ? undefined : plain(minimumTotal),
          required,
          quota: quota ? ('count' in quota ? Number(quota.count) : plain(quota.share)) : null,
          excludes,
        }))
        .sort(byAward),
    );
  });
});

test('both scopes of the preset at once are read as each by itself', () => {
  for (const { sampleContests } of PRESETS) {
    const together = readBack(...sampleContests);
    const apart = sampleContests.flatMap((contest) => readBack(contest));
    expect(together.map(({ nominees, criteria }) => ({ nominees, criteria }))).toEqual(
      apart.map(({ nominees, criteria }) => ({ nominees, criteria })),
    );
  }
});
