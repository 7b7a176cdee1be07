import { formatDecimal } from '../../src/domain/decimal';
import { decimalOfPoints } from '../../src/domain/points';
import type { ScopeResults } from '../../src/domain/results';
import type { FoundCell, FoundSheet, FoundWorkbook } from '../../src/workbook/found-workbook';

/** What the twins say of one nominee; numbers as decimals in shortest form, blanks as "". */
export type TwinRow = {
  readonly code: string;
  readonly points: Readonly<Record<string, string>>;
  readonly total: string;
  readonly rank: string;
  readonly clusterRank: string;
  readonly classification: string;
  readonly proposal: string;
  readonly pending: readonly string[];
};

const SHEETS = { tapThe: 'Điểm tập thể', caNhan: 'Điểm cá nhân' } as const;
const AWARDS = { bangKhen: 'Bằng khen', giayKhen: 'Giấy khen' } as const;
/** Two rows of headings, then the rows of what is the same for a whole column. */
const HEADINGS = [3, 4] as const;
const FIRST_NOMINEE = 9;

export function findSheet({ sheets }: FoundWorkbook, name: string): FoundSheet {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function showCell(cell: FoundCell | undefined): string {
  if (cell === undefined || cell.kind === 'blank') return '';
  if (cell.kind === 'number') return formatDecimal(cell.value);
  return 'value' in cell ? String(cell.value) : cell.kind;
}

/** A scope's twins as a program shows them, read by their headings. */
export function readTwins(book: FoundWorkbook, { contest }: ScopeResults): readonly TwinRow[] {
  const { rows } = findSheet(book, SHEETS[contest.scope]);
  const [upper, lower] = HEADINGS.map((row) => (rows[row] ?? []).map(showCell));
  const columnOf = (heading: string, below = ''): number => {
    const first = upper!.indexOf(heading);
    return below === '' ? first : lower!.indexOf(below, first);
  };
  const leaves = contest.criteria.leaves.filter(({ rule }) => rule.kind !== 'requirement');
  return rows.slice(FIRST_NOMINEE).map((cells) => {
    const at = (column: number): string => (column === -1 ? '' : showCell(cells[column]));
    return {
      code: at(columnOf('Mã')),
      points: Object.fromEntries(
        leaves.map(({ code, name }) => [code, at(columnOf(`${code}. ${name}`, 'Điểm'))]),
      ),
      total: at(columnOf('Tổng điểm')),
      rank: at(columnOf('Xếp hạng')),
      clusterRank: at(columnOf('Hạng trong cụm, khối')),
      classification: at(columnOf('Xếp loại')),
      proposal: at(columnOf('Đề nghị')),
      pending: contest.awards
        .map(({ award }) => AWARDS[award])
        .filter((word) => at(columnOf('Cột tính trung gian', word)) === 'Trình Hội đồng'),
    };
  });
}

/** The same as the rules of the program have it. */
export function showScores({ contest, nominees }: ScopeResults): readonly TwinRow[] {
  const { step } = contest.settings;
  const show = (points: number | null | undefined): string =>
    points === null || points === undefined ? '' : formatDecimal(decimalOfPoints(points, step));
  return nominees.map(({ scored, ranking, classification, proposal }) => {
    const of = (wanted: 'proposed' | 'pending'): readonly string[] =>
      proposal.outcomes.filter(({ kind }) => kind === wanted).map(({ award }) => AWARDS[award]);
    const leaves = contest.criteria.leaves.filter(({ rule }) => rule.kind !== 'requirement');
    return {
      code: scored.nominee.code,
      points: Object.fromEntries(
        leaves.map((leaf) => [leaf.code, show(scored.points[leaf.index])]),
      ),
      total: show(scored.total),
      rank: String(ranking.rank ?? ''),
      clusterRank: String(ranking.clusterRank ?? ''),
      classification: classification ?? '',
      proposal: of('proposed')
        .map((word, index) => (index === 0 ? word : word.toLowerCase()))
        .join(', '),
      pending: of('pending'),
    };
  });
}
