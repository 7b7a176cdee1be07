import { deNghi } from '../../src/functions/de-nghi';
import { diemCaNhan } from '../../src/functions/diem-ca-nhan';
import { diemChiTiet } from '../../src/functions/diem-chi-tiet';
import { diemTapThe } from '../../src/functions/diem-tap-the';
import { kiemTra } from '../../src/functions/kiem-tra';
import { lyDo } from '../../src/functions/ly-do';
import { xepHang } from '../../src/functions/xep-hang';
import { xepLoai } from '../../src/functions/xep-loai';
import { checkWorkbook } from '../../src/application/check-workbook';
import { reportScores } from '../../src/application/score-report';
import { computeResults } from '../../src/domain/results';
import { describeProblem, describeSeverity } from '../../src/text/problems';
import { planBook } from '../../src/workbook/book/plan-book';
import { foundFromPlan } from '../support/found-from-plan';
import { listCases, readCase } from '../support/golden-cases';
import { HostError, installRuntime, tablesOf } from './host-values';

/** Every folder of test/cases through the functions' arguments, as a formula would hand them over. */

type Expected = {
  readonly results: readonly {
    readonly code: string;
    readonly total: string;
    readonly rank: number | null;
    readonly clusterRank: number | null;
    readonly classification: string | null;
    readonly award: string | null;
    readonly pending: string | null;
    readonly points: Readonly<Record<string, string>>;
    readonly adjustments: readonly { readonly adjustment: string; readonly points: string }[];
  }[];
};

const AWARDS: Readonly<Record<string, string>> = {
  'bang-khen': 'Bằng khen',
  'giay-khen': 'Giấy khen',
};

function prepare(name: string) {
  const { contest, expected } = readCase(name);
  const plan = planBook({ subtitle: '', information: {}, contests: [contest] });
  const tables = tablesOf(plan);
  const suffix = contest.scope === 'tapThe' ? 'TapThe' : 'CaNhan';
  return {
    contest,
    expected: expected as Expected & { problems: readonly unknown[] },
    checked: checkWorkbook(foundFromPlan(plan), { allowMissing: false }),
    total: contest.scope === 'tapThe' ? diemTapThe : diemCaNhan,
    criteria: tables[`TieuChi${suffix}`] ?? [],
    nominees: tables[suffix] ?? [],
    settings: tables['CaiDat'] ?? [],
    bands: tables['XepLoai'] ?? [],
    awards: tables['KhenThuong'] ?? [],
  };
}

const NAMES = listCases();

beforeAll(() => {
  installRuntime();
});

describe.each(NAMES.filter((name) => !name.startsWith('error-')))('%s', (name) => {
  const given = prepare(name);
  const { criteria, nominees, settings, bands, awards, contest } = given;
  const { results } = given.expected;
  const column = <Value>(values: readonly Value[]): Value[][] => values.map((one) => [one]);

  test('totals, ranks, classifications, proposals', async () => {
    expect(await given.total(criteria, nominees, settings)).toEqual(
      column(results.map(({ total }) => Number(total))),
    );
    expect(await xepHang(criteria, nominees, settings)).toEqual(
      column(results.map(({ rank }) => rank ?? '')),
    );
    expect(await xepHang(criteria, nominees, settings, [['Có']])).toEqual(
      column(results.map(({ clusterRank }) => clusterRank ?? '')),
    );
    expect(await xepLoai(criteria, nominees, settings, bands)).toEqual(
      column(results.map(({ classification }) => classification ?? '')),
    );
    const proposals = await deNghi(criteria, nominees, settings, awards);
    expect((proposals as string[][]).map(([one]) => one?.split(/, |; /)[0])).toEqual(
      results.map(({ award, pending }) => {
        if (award !== null) return AWARDS[award];
        return pending === null ? '' : `Trình Hội đồng: ${AWARDS[pending]?.toLowerCase()}`;
      }),
    );
  });

  test('points and adjustments, which add up to the total', async () => {
    const [headings, ...rows] = await diemChiTiet(criteria, nominees, settings, [[true]]);
    rows.forEach((row, index) => {
      const { points, adjustments, total } = results[index] ?? results[0]!;
      const shown = row.filter((value) => value !== '');
      const own = contest.criteria
        .filter(({ code, rule }) => code in points && rule?.kind !== 'requirement')
        .map(({ code }) => Number(points[code]));
      expect(shown.slice(0, own.length)).toEqual(own);
      expect(shown.slice(own.length)).toEqual(adjustments.map((one) => Number(one.points)));
      const sum = shown.reduce<number>((all, one) => all + Number(one), 0);
      expect(sum).toBeCloseTo(Number(total), 9);
      expect(row).toHaveLength((headings as unknown[]).length);
    });
    expect(rows).toHaveLength(results.length);
  });

  test('the reasons of `tdkt score --json`', async () => {
    if (given.checked.contest === null) throw new Error('the case has errors');
    const report = reportScores(computeResults(given.checked.contest), given.checked.reading);
    for (const { code, reasons } of [...report.collectives, ...report.individuals]) {
      const said = await lyDo(criteria, nominees, settings, awards, [[code]]);
      expect(said).toEqual(column(reasons.map(({ message }) => message)));
    }
  });

  test('nothing but the warnings of `tdkt check`', async () => {
    const said = await kiemTra(criteria, nominees, settings, bands, awards);
    const { problems } = given.checked.report;
    expect(said.slice(1).map((line) => line[4])).toEqual(problems.map(({ message }) => message));
  });
});

describe.each(NAMES.filter((name) => name.startsWith('error-')))('%s', (name) => {
  const { criteria, nominees, settings, bands, awards, checked, total } = prepare(name);

  test('the problems of `tdkt check`, in their order', async () => {
    const said = await kiemTra(criteria, nominees, settings, bands, awards);
    const ordered = ['error', 'warning'].flatMap((severity) =>
      checked.problems.filter((one) => one.severity === severity),
    );
    expect(said.slice(1).map(([severity, , , , message]) => [severity, message])).toEqual(
      ordered.map((one) => [describeSeverity(one.severity), describeProblem(one)]),
    );
  });

  test('no total for whom they concern', async () => {
    const said = await total(criteria, nominees, settings).catch((error: unknown) => error);
    const cells = Array.isArray(said) ? said.flat() : [said];
    const isOfAwards = checked.report.problems.every(({ code }) => code.startsWith('award-'));
    expect(cells.some((cell) => cell instanceof HostError)).toBe(!isOfAwards);
  });
});
