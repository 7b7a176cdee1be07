import { planCopy } from '../../../src/application/copies/plan-copy';
import { SCORE_HEADINGS } from '../../../src/text/scores';
import { planBook } from '../../../src/workbook/book/plan-book';
import { foundFromPlan } from '../../../src/workbook/reading/found-from-plan';
import type { PlannedCell, SheetPlan } from '../../../src/workbook/sheet-plan';
import { listCases, readCase } from '../../support/golden-cases';
import { scoreBook } from '../../support/score-book';

type Expected = {
  results: { code: string; total: string; rank: number | null; clusterRank: number | null }[];
};

/** Of collectives: a unit is one of them. */
const CASES = listCases().filter(
  (name) => !name.startsWith('error-') && readCase(name).contest.scope === 'tapThe',
);

/** The cell of the one nominee under a heading, in a frozen copy beside it. */
function cellUnder({ rows, print }: SheetPlan, heading: string): PlannedCell | null | undefined {
  const headings = rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === heading));
  if (print.orientation === 'portrait') return rows[headings]?.cells.at(-1);
  const column = rows[headings]?.cells.findIndex((cell) => cell?.value === heading) ?? -1;
  return rows.at(-1)?.cells[column];
}

describe.each(CASES)('%s', (name) => {
  const { contest, expected } = readCase(name);
  const scored = scoreBook(
    foundFromPlan(planBook({ subtitle: '', information: {}, contests: [contest] })),
  );

  function planScores(kind: 'live' | 'frozen', unit: string): SheetPlan {
    if (scored === null) throw new Error('the case has errors');
    const order = { kind, unit, leaveOut: new Set<never>() };
    const source = { file: 'so.xlsx', traces: null };
    const planning = planCopy(scored, order, source, new Date(2026, 10, 23));
    if (!planning.ok) throw new Error(JSON.stringify(planning.fault));
    const found = planning.copy.plan.sheets.find((sheet) => sheet.name === 'Điểm tập thể');
    if (found === undefined) throw new Error('no scores');
    return found;
  }

  test('every unit alone keeps the points and the rank that it has among all', () => {
    for (const { code, total, rank, clusterRank } of (expected as Expected).results) {
      for (const kind of ['live', 'frozen'] as const) {
        const sheet = planScores(kind, code);
        expect([code, cellUnder(sheet, SCORE_HEADINGS.total)?.value]).toEqual([
          code,
          Number(total),
        ]);
        expect([code, cellUnder(sheet, SCORE_HEADINGS.rank)?.value]).toEqual([code, rank]);
        // Where nobody is in a cluster, a frozen copy has no such column.
        const inCluster = cellUnder(sheet, SCORE_HEADINGS.clusterRank)?.value ?? null;
        expect([code, inCluster]).toEqual([code, clusterRank]);
      }
    }
  });

  test('its total is a formula in a live copy, its rank never', () => {
    const code = contest.nominees[0]?.code ?? '';
    const live = planScores('live', code);
    expect(cellUnder(live, SCORE_HEADINGS.total)?.formula).toBeDefined();
    expect(cellUnder(live, SCORE_HEADINGS.rank)?.formula).toBeUndefined();
    expect(cellUnder(live, SCORE_HEADINGS.clusterRank)?.formula).toBeUndefined();
    expect(live.rows[1]?.cells[0]?.value).toMatch(
      /Xếp hạng.* là của toàn cuộc bình xét, tính đến ngày 23\/11\/2026, không tự tính\.$/,
    );
  });
});
