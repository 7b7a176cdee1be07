import { criteriaBlock, nomineesBlock } from '../../domain/place';
import type { BlockId } from '../../domain/place';
import type { ScopeResults } from '../../domain/results';
import { SCOPE_HEADINGS } from '../../text/headings';
import { CHANGE_SHEET_NAMES, CHANGE_TEXT, CHANGE_WORDS } from '../../text/travel/next-year';
import { columnLetters } from '../address';
import { fitRow } from '../book/input-rows';
import type { BlockReading } from '../reading/read-block';
import type { Reading } from '../reading/read-workbook';
import type { PlannedCell, PlannedRow, SheetPlan } from '../sheet-plan';
import { COLORS, STYLES, withNumberFormat } from '../styles';
import { compareRow, countNew, findRow, liveBlock } from './change-formulas';
import { tellCriteria, tellNominees } from './change-table';
import type { ChangeTable } from './change-table';

/** Of the criteria's table; the nominees' uses as many as it needs. */
const WIDTHS = [10, 40, 11, 18, 11, 11, 28, 10, 44];
const ANSWER = withNumberFormat(STYLES.cell, 'General');

/**
 * Trang Thay đổi: last year's criteria and nominees with their points, and beside each, as ordinary
 * formulas, what has become of it in this book; a row at a time.
 * @param book - the new book as it is read while nobody has typed in it
 */
export function* planChangeSheetInSteps(
  book: Reading,
  last: ScopeResults,
  year: string,
): Generator<void, SheetPlan> {
  const { scope } = last.contest;
  const blockOf = (id: BlockId): BlockReading => {
    const block = book.blocks.get(id);
    if (block === undefined) throw new Error(`the new book has no block ${id}`);
    return block;
  };
  const rows = planTop(last, year);
  yield* appendTable(rows, tellCriteria(blockOf(criteriaBlock(scope))));
  rows.push({ height: 12, cells: [] });
  yield* appendTable(rows, tellNominees(blockOf(nomineesBlock(scope)), last));
  return {
    name: CHANGE_SHEET_NAMES[scope],
    tabColor: COLORS.builtTab,
    columnWidths: WIDTHS,
    rows,
    merges: [],
    tables: [],
    names: [],
    validations: [],
    freeze: { rows: 0, columns: 2 },
    showGridLines: false,
    print: {
      orientation: 'landscape',
      margins: { top: 15, right: 10, bottom: 15, left: 10, header: 8, footer: 8 },
      fitToWidth: 1,
      pageNumbers: 'bottom',
    },
  };
}

function planTop({ contest, nominees }: ScopeResults, year: string): PlannedRow[] {
  const missing = nominees.filter(({ scored }) => scored.missing > 0).length;
  const title = CHANGE_TEXT.title(SCOPE_HEADINGS[contest.scope], year);
  const lines = [
    CHANGE_TEXT.origin(year),
    ...(missing > 0 ? [CHANGE_TEXT.provisional(missing)] : []),
  ];
  return [
    { height: 24, cells: [{ value: title, style: STYLES.sheetTitle }] },
    ...lines.map((value) => ({ height: 18, cells: [{ value, style: STYLES.instructionLine }] })),
    { height: 8, cells: [] },
  ];
}

function* appendTable(rows: PlannedRow[], table: ChangeTable): Generator<void, void> {
  const { headings, block, compared, countLabel } = table;
  const live = liveBlock(block);
  const found = columnLetters(headings.length - 2);
  rows.push(fit(headings.map((value) => ({ value, style: STYLES.builtHeading }))));
  const top = rows.length + 1;
  for (const [index, was] of table.rows.entries()) {
    yield;
    const number = rows.length + 1;
    const before = compared.map((key, at) => ({ key, cell: `${columnLetters(at + 1)}${number}` }));
    const row = `${found}${number}`;
    const sheetRow = (block.sheetRows[index] ?? 0) + 1;
    const formulas = { row: findRow(live, `A${number}`), now: compareRow(live, row, before) };
    rows.push(
      fit([
        ...was,
        { value: sheetRow, style: STYLES.cellCenter, formula: formulas.row },
        { value: CHANGE_WORDS.same, style: ANSWER, formula: formulas.now },
      ]),
    );
  }
  const area = table.rows.length === 0 ? null : `${found}${top}:${found}${rows.length}`;
  const count = { value: 0, style: STYLES.cellCenter, formula: countNew(live, area) };
  rows.push({ height: 18, cells: [null, { value: countLabel, style: STYLES.plain }, count] });
}

function fit(cells: readonly PlannedCell[]): PlannedRow {
  const columns = cells.map(({ style }, at) => ({ style, width: WIDTHS[at] ?? 0 }));
  return { height: fitRow(cells, columns), cells };
}
