import { numberOfDecimal } from '../../domain/decimal';
import type { Found } from '../../domain/draft';
import { numberOfPoints } from '../../domain/points';
import type { ScopeResults } from '../../domain/results';
import { showFound } from '../../domain/validation/cell-faults';
import {
  CHANGE_TEXT,
  CRITERION_CHANGE_HEADINGS,
  NOMINEE_CHANGE_HEADINGS,
} from '../../text/travel/next-year';
import { cellsOfColumn } from '../reading/read-block';
import type { BlockReading } from '../reading/read-block';
import { pointsFormat } from '../scores/number-formats';
import type { CellStyle, CellValue, PlannedCell } from '../sheet-plan';
import { STYLES, withNumberFormat } from '../styles';
import type { ComparedColumn } from './change-formulas';

/** Last year's rows of a block, and what of them is compared with this year's. */
export type ChangeTable = {
  readonly headings: readonly string[];
  readonly block: BlockReading;
  readonly rows: readonly (readonly PlannedCell[])[];
  /** In the order of the columns behind the code. */
  readonly compared: readonly ComparedColumn[];
  readonly countLabel: string;
};

const COMPARED = ['name', 'max', 'rule', 'target', 'per', 'scale'] as const;
const NUMBER = withNumberFormat(STYLES.cellNumber, 'General');
const SHARE = withNumberFormat(STYLES.cellNumber, '0.00%');

/** Tiêu chí năm trước, as the new book's sheet has them while nobody has typed in it. */
export function tellCriteria(block: BlockReading): ChangeTable {
  const columns = ['code', ...COMPARED].map((key) => cellsOfColumn(block, key));
  const words = CRITERION_CHANGE_HEADINGS;
  return {
    headings: [words.code, ...COMPARED.map((key) => words[key]), words.row, words.now],
    block,
    rows: block.draft.rows.map((_, row) => columns.map((cells) => tellCell(cells[row]))),
    compared: COMPARED,
    countLabel: CHANGE_TEXT.newCriteria,
  };
}

/** Tập thể, cá nhân năm trước with what they reached then. */
export function tellNominees(block: BlockReading, last: ScopeResults): ChangeTable {
  const { scope, settings } = last.contest;
  const words = NOMINEE_CHANGE_HEADINGS[scope];
  const [codes, names] = [cellsOfColumn(block, 'code'), cellsOfColumn(block, 'name')];
  const points = withNumberFormat(STYLES.cellNumber, pointsFormat(settings.step));
  return {
    headings: [
      words.code,
      words.name,
      words.total,
      words.rank,
      words.classification,
      words.row,
      words.now,
    ],
    block,
    rows: last.nominees.map(({ scored, ranking, classification }, row) => [
      tellCell(codes[row]),
      tellCell(names[row]),
      { value: numberOfPoints(scored.total, settings.step), style: points },
      { value: ranking.rank, style: STYLES.cellCenter },
      { value: classification, style: STYLES.cellCenter },
    ]),
    compared: ['name'],
    countLabel: CHANGE_TEXT.newNominees[scope],
  };
}

function tellCell(found: Found | undefined): PlannedCell {
  if (found?.kind === 'number') {
    const style: CellStyle = found.percentFormat ? SHARE : NUMBER;
    return { value: numberOfDecimal(found.value), style };
  }
  const value: CellValue = found === undefined ? null : showFound(found) || null;
  return { value, style: STYLES.cell };
}
