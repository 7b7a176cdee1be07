import { numberOfDecimal } from '../../domain/decimal';
import type { Found } from '../../domain/draft';
import { lastRankColumn } from '../../domain/place';
import type { ColumnKey } from '../../domain/place';
import { numberOfPoints } from '../../domain/points';
import type { ScopeResults } from '../../domain/results';
import { showFound } from '../../domain/validation/cell-faults';
import { CHANGE_HEADINGS, CHANGE_WORDS } from '../../text/travel/next-year';
import type { ChangeKind } from '../../text/travel/next-year';
import { cellsOfColumn } from '../reading/read-block';
import type { BlockReading } from '../reading/read-block';
import { pointsFormat } from '../scores/number-formats';
import type { CellStyle, CellValue, PlannedCell } from '../sheet-plan';
import { STYLES, withNumberFormat } from '../styles';
import type { ComparedValue } from './change-formulas';
import { widthOfColumn } from './column-widths';

/** A column of last year's cells, and what the formulas make of it. */
export type ChangeColumn = {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly cells: readonly PlannedCell[];
  readonly use: ColumnUse;
};

type ColumnUse =
  | { readonly kind: 'finds'; readonly key: ColumnKey }
  | {
      readonly kind: 'compared';
      readonly key: ColumnKey;
      readonly part: string;
      readonly holds: ComparedValue;
    }
  | { readonly kind: 'told' };

/** Last year's rows of a block, and what of them is compared with this year's. */
export type ChangeTable = {
  readonly kind: ChangeKind;
  readonly block: BlockReading;
  /** The columns that say whose row it is, on every page. */
  readonly identity: readonly ChangeColumn[];
  /** What was reached last year. */
  readonly standing: readonly ChangeColumn[];
  readonly details: readonly ChangeColumn[];
  /** Criteria whose last year's ranks are more than a formula holds. */
  readonly ranksBehind: readonly string[];
};

const FINDING: Readonly<Record<ChangeKind, readonly ColumnKey[]>> = {
  criteria: ['code'],
  nominees: ['code'],
  awards: ['scope', 'award'],
  bands: ['scope', 'label'],
  settings: ['item'],
};
/** Whatever they say, points and awards are the same. */
const NOT_COMPARED: ReadonlySet<ColumnKey> = new Set(['source', 'note', 'summary', 'explanation']);
const SHARES: ReadonlySet<ColumnKey> = new Set(['target', 'quotaShare']);
const RANK = lastRankColumn('');
/** A formula has 8192 characters. */
const MOST_RANKS = 5;

const NUMBER = withNumberFormat(STYLES.cellNumber, 'General');
const SHARE = withNumberFormat(STYLES.cellNumber, '0.00%');

/** Năm trước, as the new book's sheet has it while nobody has typed in it. */
export function tellBlock(kind: ChangeKind, block: BlockReading): ChangeTable {
  const finding = FINDING[kind];
  const { headings } = block.location.layout;
  const tell = (key: ColumnKey, heading: string, use: ColumnUse): ChangeColumn => ({
    heading,
    width: widthOfColumn(kind, key),
    cells: cellsOfColumn(block, key).map(tellCell),
    use,
  });
  const named = Object.entries(headings).filter(([key]) => !NOT_COMPARED.has(key));
  const columns = named.map(([key, heading]) => {
    const part = CHANGE_WORDS.part(heading);
    const holds = SHARES.has(key) ? 'share' : 'any';
    const compared: ColumnUse = { kind: 'compared', key, part, holds };
    const use: ColumnUse = finding.includes(key) ? { kind: 'finds', key } : compared;
    const isIdentity = use.kind === 'finds' || key === 'name';
    return { isIdentity, column: tell(key, CHANGE_HEADINGS.ofLastYear(heading), use) };
  });
  const ranks = block.draft.columns.filter((key) => key.startsWith(RANK));
  const codeOf = (key: ColumnKey): string => key.slice(RANK.length);
  const rankColumns = ranks.slice(0, MOST_RANKS).map((key) => {
    const part = CHANGE_WORDS.rankBefore(codeOf(key));
    const use: ColumnUse = { kind: 'compared', key, part, holds: 'ofCriterion' };
    return tell(key, CHANGE_HEADINGS.rankBefore(codeOf(key)), use);
  });
  return {
    kind,
    block,
    identity: columns.filter(({ isIdentity }) => isIdentity).map(({ column }) => column),
    standing: [],
    details: [
      ...columns.filter(({ isIdentity }) => !isIdentity).map(({ column }) => column),
      ...rankColumns,
    ],
    ranksBehind: ranks.slice(MOST_RANKS).map(codeOf),
  };
}

/** What tập thể, cá nhân reached last year. */
export function tellStanding({ contest, nominees }: ScopeResults): readonly ChangeColumn[] {
  const { step } = contest.settings;
  const points = withNumberFormat(STYLES.cellNumber, pointsFormat(step));
  const { total, rank, classification } = CHANGE_HEADINGS;
  const tell = (
    heading: string,
    width: number,
    style: CellStyle,
    valueOf: (one: ScopeResults['nominees'][number]) => CellValue,
  ): ChangeColumn => ({
    heading,
    width,
    cells: nominees.map((one) => ({ value: valueOf(one), style })),
    use: { kind: 'told' },
  });
  return [
    tell(total, 11, points, ({ scored }) => numberOfPoints(scored.total, step)),
    tell(rank, 9, STYLES.cellCenter, ({ ranking }) => ranking.rank),
    tell(classification, 16, STYLES.cellCenter, ({ classification: band }) => band),
  ];
}

function tellCell(found: Found): PlannedCell {
  if (found.kind === 'number') {
    const style: CellStyle = found.percentFormat ? SHARE : NUMBER;
    return { value: numberOfDecimal(found.value), style };
  }
  return { value: showFound(found) || null, style: STYLES.cell };
}
