import { areaAddress, cellAddress, parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/found-workbook';
import type { TextEdit } from '../text-edits';
import type { Container, LocatedCell, LocatedRow } from './located-rows';
import { respellCell, spellNewCell } from './spell-cell';
import type { CellContent } from './spell-cell';
import type { SheetSurvey } from './survey-sheet';

export type PlacedCell = {
  readonly row: number;
  readonly column: number;
  /** Null keeps the cell's own; a new cell takes its row's or its column's. */
  readonly style: number | null;
  readonly content: CellContent;
};

/** What a cell that names no style has. */
export const DEFAULT_STYLE = 0;

type Insertion = { readonly at: number; readonly text: string };

/** The survey must have been made with all the cells' rows; each cell at most once. */
export function placeCells(survey: SheetSurvey, cells: readonly PlacedCell[]): TextEdit[] {
  const byRow = new Map<number, PlacedCell[]>();
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  const edits: TextEdit[] = [];
  const newRows: Insertion[] = [];
  for (const [row, inRow] of byRow) {
    const located = survey.rows.get(row);
    if (located !== undefined) edits.push(...placeInRow(survey, located, inRow));
    else newRows.push(makeRow(survey, row, inRow));
  }
  return [
    ...widenDimension(survey, cells),
    ...fill(survey.data, `${survey.prefix}sheetData`, newRows),
    ...edits,
  ];
}

/** The style of a cell; where it is not there, of its row or its column; null where nothing tells. */
export function findStyle(survey: SheetSurvey, row: number, column: number): number | null {
  const located = survey.rows.get(row);
  const cell = located && findCell(located, column);
  if (cell !== undefined) return cell.style ?? DEFAULT_STYLE;
  const inherited = survey.columns.find(({ from, to }) => from <= column && column <= to);
  return located?.style ?? inherited?.style ?? null;
}

export function findCell(row: LocatedRow, column: number): LocatedCell | undefined {
  return row.cells.find((cell) => cell.column === column);
}

function placeInRow(survey: SheetSurvey, row: LocatedRow, cells: PlacedCell[]): TextEdit[] {
  const changes: TextEdit[] = [];
  const insertions: Insertion[] = [];
  const newColumns: number[] = [];
  for (const cell of cells) {
    const found = findCell(row, cell.column);
    if (found !== undefined) {
      changes.push(...changeCell(survey.xml, found, cell));
      continue;
    }
    const next = row.cells.find(({ column }) => column > cell.column);
    insertions.push({ at: next?.start ?? row.closeStart, text: makeCell(survey, cell) });
    newColumns.push(cell.column);
  }
  // What is put in before a cell must come before that cell's own change.
  return [
    ...widenSpans(survey.xml, row, newColumns),
    ...fill(row, `${survey.prefix}row`, insertions),
    ...changes,
  ];
}

function changeCell(xml: string, found: LocatedCell, { style, content }: PlacedCell): TextEdit[] {
  const { start, end } = found;
  const isBlank = content === null || content === '';
  if (isBlank && !found.isFilled && (style === null || style === found.style)) return [];
  return [{ start, end, text: respellCell(xml.slice(start, end), style, content) }];
}

function makeCell(survey: SheetSurvey, { row, column, style, content }: PlacedCell): string {
  const own = style ?? findStyle(survey, row, column);
  return spellNewCell(survey.prefix, cellAddress(row, column), own, content);
}

function makeRow(survey: SheetSurvey, row: number, cells: readonly PlacedCell[]): Insertion {
  const { prefix, places, data } = survey;
  const inner = cells.map((cell) => makeCell(survey, cell)).join('');
  const text = `<${prefix}row r="${row + 1}">${inner}</${prefix}row>`;
  return { at: places.get(row) ?? data.closeStart, text };
}

function fill(into: Container, name: string, insertions: readonly Insertion[]): TextEdit[] {
  if (!into.isSelfClosed) return insertions.map(({ at, text }) => ({ start: at, end: at, text }));
  if (insertions.length === 0) return [];
  const inner = insertions.map(({ text }) => text).join('');
  return [{ start: into.openEnd - '/>'.length, end: into.openEnd, text: `>${inner}</${name}>` }];
}

/** "1:5": the columns that a row's cells lie in, counted from 1. */
function widenSpans(xml: string, { spans }: LocatedRow, columns: readonly number[]): TextEdit[] {
  if (spans === null || columns.length === 0) return [];
  const { start, end } = spans;
  const bounds = xml
    .slice(start, end)
    .split(/[\s:]+/)
    .map(Number);
  const first = Math.min(...bounds, ...columns.map((column) => column + 1));
  const last = Math.max(...bounds, ...columns.map((column) => column + 1));
  if (bounds.includes(first) && bounds.includes(last)) return [];
  return [{ start, end, text: `${first}:${last}` }];
}

function widenDimension({ xml, dimension }: SheetSurvey, cells: readonly PlacedCell[]): TextEdit[] {
  const old = dimension && parseArea(xml.slice(dimension.start, dimension.end));
  if (dimension === null || old === null) return [];
  const text = areaAddress(cells.reduce(widenArea, old));
  return text === areaAddress(old) ? [] : [{ ...dimension, text }];
}

function widenArea(area: Area, { row, column }: PlacedCell): Area {
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
