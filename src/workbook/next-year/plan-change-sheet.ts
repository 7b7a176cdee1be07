import { criteriaBlock, nomineesBlock } from '../../domain/place';
import type { BlockId } from '../../domain/place';
import type { ScopeResults } from '../../domain/results';
import {
  CHANGE_HEADINGS,
  CHANGE_TEXT,
  CHANGE_WORDS,
  changeSheetName,
} from '../../text/travel/next-year';
import { columnLetters } from '../address';
import { planPrint } from '../book/input-print';
import { fitRow } from '../layout/fit-row';
import { estimateHeight, innerWidth } from '../layout/measure-text';
import type { BlockReading } from '../reading/read-block';
import type { Reading } from '../reading/read-workbook';
import type { PlannedCell, PlannedRow, SheetPlan } from '../sheet-plan';
import { COLORS, STYLES, withNumberFormat } from '../styles';
import { compareRow, countNew, findRow, liveBlock } from './change-formulas';
import { tellBlock, tellStanding } from './change-table';
import type { ChangeTable } from './change-table';

const ROW_WIDTH = 9;
const ANSWER_WIDTH = 46;
const ANSWER = withNumberFormat(STYLES.cell, 'General');

/**
 * Các trang Thay đổi: last year's rules, criteria and nominees with their points, and beside each, as
 * ordinary formulas, what has become of it in this book; a row at a time.
 * @param book - the new book as it is read while nobody has typed in it
 */
export function* planChangeSheetsInSteps(
  book: Reading,
  last: readonly ScopeResults[],
  year: string,
): Generator<void, readonly SheetPlan[]> {
  const blockOf = (id: BlockId): BlockReading => {
    const block = book.blocks.get(id);
    if (block === undefined) throw new Error(`the new book has no block ${id}`);
    return block;
  };
  const sheets: SheetPlan[] = [];
  for (const kind of ['settings', 'bands', 'awards'] as const) {
    sheets.push(yield* planChangeSheet(tellBlock(kind, blockOf(kind)), year, []));
  }
  for (const { contest } of last) {
    const block = blockOf(criteriaBlock(contest.scope));
    sheets.push(yield* planChangeSheet(tellBlock('criteria', block), year, []));
  }
  for (const results of last) {
    const table = tellBlock('nominees', blockOf(nomineesBlock(results.contest.scope)));
    const missing = results.nominees.filter(({ scored }) => scored.missing > 0).length;
    const notes = missing > 0 ? [CHANGE_TEXT.provisional(missing)] : [];
    sheets.push(yield* planChangeSheet({ ...table, standing: tellStanding(results) }, year, notes));
  }
  return sheets;
}

function* planChangeSheet(
  table: ChangeTable,
  year: string,
  notes: readonly string[],
): Generator<void, SheetPlan> {
  const { identity, standing, details } = table;
  const widths = [
    ...[...identity, ...standing].map(({ width }) => width),
    ...[ROW_WIDTH, ANSWER_WIDTH],
    ...details.map(({ width }) => width),
  ];
  const right = widths.length - 1;
  const top = planTop(table, year, notes);
  const rows = yield* planRows(table, top.length, widths);
  const area = { top: top.length, left: 0, bottom: top.length + rows.length - 1, right };
  const print = planPrint(widths, identity.length, area);
  const last = print.fitToWidth === 1 ? right : identity.length - 1;
  const room = innerWidth(...widths.slice(0, last + 1));
  const { sheet } = table.block.location.layout;
  return {
    name: changeSheetName(sheet),
    tabColor: COLORS.builtTab,
    columnWidths: widths,
    rows: [
      ...top.map((line): PlannedRow => {
        return { height: estimateHeight(line.value, line.style.font, room) + 3, cells: [line] };
      }),
      ...rows,
    ],
    merges: top.map((_, row) => ({ top: row, left: 0, bottom: row, right: last })),
    tables: [],
    names: [],
    validations: [],
    freeze: { rows: top.length + 1, columns: identity.length },
    showGridLines: false,
    print: { ...print, area: { ...area, top: 0 } },
  };
}

const TITLE = { ...STYLES.sheetTitle, wrap: true } as const;
const LINE = { ...STYLES.instructionLine, wrap: true } as const;

function planTop(
  { kind, block, ranksBehind }: ChangeTable,
  year: string,
  notes: readonly string[],
) {
  const { sheet } = block.location.layout;
  const lines = [
    CHANGE_TEXT.origin(year, sheet, kind),
    ...(ranksBehind.length > 0 ? [CHANGE_TEXT.ranksBehind(ranksBehind)] : []),
    ...notes,
  ];
  return [
    { value: CHANGE_TEXT.title(sheet, year), style: TITLE },
    ...lines.map((value) => ({ value, style: LINE })),
  ];
}

/** The headings in the row behind `above` others, last year's rows, and how many are new. */
function* planRows(
  { kind, block, identity, standing, details }: ChangeTable,
  above: number,
  widths: readonly number[],
): Generator<void, readonly PlannedRow[]> {
  const live = liveBlock(block);
  const before = [...identity, ...standing];
  const columns = [...before, null, null, ...details];
  const found = columnLetters(before.length);
  const heading = (value: string): PlannedCell => ({ value, style: STYLES.builtHeading });
  const fit = (cells: readonly PlannedCell[]): PlannedRow => ({
    height: fitRow(
      cells,
      cells.map(({ style }, at) => ({ style, width: widths[at] ?? 0 })),
    ),
    cells,
  });
  const { row: rowNow, now } = CHANGE_HEADINGS;
  const rows = [
    fit([
      ...before.map((one) => heading(one.heading)),
      ...[rowNow, now].map(heading),
      ...details.map((one) => heading(one.heading)),
    ]),
  ];
  const first = above + 2;
  for (const [index, sheetRow] of block.sheetRows.entries()) {
    yield;
    const number = first + index;
    const was = columns.flatMap((column, at) =>
      column === null ? [] : [{ use: column.use, cell: `${columnLetters(at)}${number}` }],
    );
    const finding = was.flatMap(({ use, cell }) =>
      use.kind === 'finds' ? [{ key: use.key, cell }] : [],
    );
    const compared = was.flatMap(({ use, cell }) =>
      use.kind === 'compared' ? [{ ...use, cell }] : [],
    );
    const formulas = {
      row: findRow(live, finding),
      now: compareRow(live, `${found}${number}`, compared),
    };
    const cellOf = ({ cells }: (typeof before)[number]): PlannedCell =>
      cells[index] ?? { value: null, style: STYLES.cell };
    rows.push(
      fit([
        ...before.map(cellOf),
        { value: sheetRow + 1, style: STYLES.cellCenter, formula: formulas.row },
        { value: CHANGE_WORDS.same, style: ANSWER, formula: formulas.now },
        ...details.map(cellOf),
      ]),
    );
  }
  const label = CHANGE_TEXT.added[kind];
  if (label === null) return rows;
  const [key] = identity.flatMap(({ use }) => (use.kind === 'finds' ? [use.key] : []));
  if (key === undefined) throw new Error(`no column finds the rows of ${kind}`);
  const all =
    block.sheetRows.length === 0
      ? null
      : `${found}${first}:${found}${first + block.sheetRows.length - 1}`;
  const count = { value: 0, style: STYLES.cellCenter, formula: countNew(live, key, all) };
  return [...rows, { height: 18, cells: [null, { value: label, style: STYLES.plain }, count] }];
}
