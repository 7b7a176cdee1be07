import type {
  CellStyle,
  PrintSetup,
  SheetPlan,
  ValidationPlan,
  WorkbookPlan,
} from '../../../src/workbook/sheet-plan';
import { qualify, spellArea } from './address';
import { LAST_COLUMN, LAST_ROW } from './area';
import { BLANK, numberOf, textOf } from './cell';
import { NO_BORDERS, NORMAL_LOOK } from './look';
import type { BorderLook, Look } from './look';
import type { PageSetup } from './page-setup';
import type { Sheet, Validation } from './sheet';
import { Table } from './table';
import { Workbook } from './workbook';
import { nameColumns } from './write-cells';

const FONT = 'Times New Roman';
/** Of the widest digit of Times New Roman 12, which our files take as their default font. */
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;
const POINTS_OF_PIXEL = 0.75;
const POINTS_OF_MILLIMETRE = 72 / 25.4;

/** A workbook that holds a plan, drawn straight into the model. */
export function drawBook(plan: WorkbookPlan): Workbook {
  const font = { ...NORMAL_LOOK.font, name: FONT, size: 12 };
  const workbook = new Workbook({ ...NORMAL_LOOK, font });
  const [blank] = workbook.sheets;
  for (const sheet of plan.sheets) drawSheet(workbook, sheet);
  const active = workbook.sheets[plan.active + 1];
  if (active !== undefined) workbook.activate(active);
  if (blank !== undefined) workbook.removeSheet(blank);
  workbook.properties.set('Title', plan.title);
  workbook.takeChanges();
  workbook.isDirty = false;
  return workbook;
}

/** Adds the sheet of a plan behind all others. */
export function drawSheet(workbook: Workbook, plan: SheetPlan): Sheet {
  const sheet = workbook.addSheet(plan.name);
  sheet.tabColor = `#${plan.tabColor}`;
  sheet.showGridlines = plan.showGridLines;
  sheet.merges = [...plan.merges];
  sheet.freeze = plan.freeze;
  for (const [column, characters] of plan.columnWidths.entries()) {
    sheet.widths.set(column, pointsOfCharacters(characters));
  }
  drawRows(sheet, plan);
  for (const { name, area } of plan.tables) {
    const table = new Table(`{table-${workbook.takeNumber()}}`, name, area);
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    sheet.tables.push(table);
    nameColumns(sheet, table, { ...area, bottom: area.top });
  }
  for (const { name, area } of plan.names) {
    const formula = `=${qualify(plan.name, spellArea(area, '$'))}`;
    const id = `name-${workbook.takeNumber()}`;
    workbook.names.push({ id, name, formula, comment: '', visible: true, sheet: null });
  }
  sheet.validations = plan.validations.map(drawValidation);
  drawPrint(sheet.page, plan.print);
  return sheet;
}

/** The width of a column, in points, that is given in characters of our default font. */
export function pointsOfCharacters(characters: number): number {
  return (Math.round(characters * DIGIT_PIXELS) + PADDING_PIXELS) * POINTS_OF_PIXEL;
}

function drawRows(sheet: Sheet, plan: SheetPlan): void {
  for (const [row, { height, cells }] of plan.rows.entries()) {
    if (height === null) sheet.fittedRows.add(row);
    else sheet.heights.set(row, height);
    for (const [column, cell] of cells.entries()) {
      if (cell === null) continue;
      const { value } = cell;
      const content =
        value === null ? BLANK : typeof value === 'number' ? numberOf(value) : textOf(value);
      sheet.grid.put(row, column, { ...content, look: lookOf(cell.style) });
    }
  }
}

const known = new WeakMap<CellStyle, Look>();

function lookOf(style: CellStyle): Look {
  const found = known.get(style) ?? translate(style);
  known.set(style, found);
  return found;
}

function translate(style: CellStyle): Look {
  const { font, fill, border, horizontal, vertical, numberFormat = 'General' } = style;
  return {
    ...NORMAL_LOOK,
    numberFormat,
    font: {
      ...NORMAL_LOOK.font,
      name: FONT,
      size: font.size,
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      underline: font.underline === true ? 'Single' : 'None',
      color: `#${font.color ?? '000000'}`,
    },
    fill: fill === undefined ? null : `#${fill}`,
    borders: bordersOf(border),
    horizontal: horizontal === undefined ? 'General' : capital(horizontal),
    vertical: vertical === undefined ? 'Bottom' : capital(vertical),
    wrap: style.wrap ?? false,
    indent: style.indent ?? 0,
  };
}

function bordersOf(border: CellStyle['border']): Look['borders'] {
  if (border === undefined) return NO_BORDERS;
  const weight = border === 'hair' ? 'Hairline' : 'Thin';
  const line: BorderLook = { style: 'Continuous', weight, color: '#000000' };
  if (border === 'top' || border === 'bottom') return { ...NO_BORDERS, [border]: line };
  return { ...NO_BORDERS, top: line, right: line, bottom: line, left: line };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function drawValidation({ area, allow, prompt, error }: ValidationPlan): Validation {
  return {
    area,
    rule: ruleOf(allow),
    prompt: { showPrompt: true, title: prompt?.title ?? '', message: prompt?.text ?? '' },
    errorAlert: {
      showAlert: error !== undefined,
      style: error?.strict === false ? 'Warning' : 'Stop',
      title: error?.title ?? '',
      message: error?.text ?? '',
    },
    ignoreBlanks: true,
  };
}

function ruleOf(allow: ValidationPlan['allow']): Record<string, unknown> {
  switch (allow.kind) {
    case 'any':
      return {};
    case 'list':
      return { list: { inCellDropDown: true, source: allow.words.join(',') } };
    case 'decimal':
    case 'whole': {
      const { from, to } = allow;
      const bounds =
        to === null
          ? { formula1: from, operator: 'GreaterThanOrEqualTo' }
          : { formula1: from, formula2: to, operator: 'Between' };
      return { [allow.kind === 'whole' ? 'wholeNumber' : 'decimal']: bounds };
    }
  }
}

function drawPrint(page: PageSetup, print: PrintSetup): void {
  page.orientation = capital(print.orientation);
  page.paperSize = 'A4';
  const { top, right, bottom, left, header, footer } = print.margins;
  page.margins = {
    Top: points(top),
    Right: points(right),
    Bottom: points(bottom),
    Left: points(left),
    Header: points(header),
    Footer: points(footer),
  };
  if (print.fitToWidth !== null) page.zoom = { horizontalFitToPages: print.fitToWidth };
  else if (print.scale !== undefined) page.zoom = { scale: print.scale };
  page.printArea = print.area ?? null;
  const { repeatRows: rows, repeatColumns: columns } = print;
  if (rows !== undefined) {
    page.titleRows = { top: rows.from, bottom: rows.to, left: 0, right: LAST_COLUMN };
  }
  if (columns !== undefined) {
    page.titleColumns = { left: columns.from, right: columns.to, top: 0, bottom: LAST_ROW };
  }
  page.rowBreaks = [...(print.rowBreaks ?? [])];
  page.columnBreaks = [...(print.columnBreaks ?? [])];
  drawHeaders(page, print);
}

function drawHeaders(page: PageSetup, { pageNumbers, namedPages }: PrintSetup): void {
  const all = page.headers.DefaultForAllPages;
  if (namedPages === true) all.LeftHeader = `&"${FONT},Bold"&13&A`;
  if (pageNumbers === 'bottom') all.CenterFooter = `&"${FONT},Regular"&12&P/&N`;
  if (pageNumbers !== 'top-from-second') return;
  page.headerState = 'FirstAndDefault';
  all.CenterHeader = `&"${FONT},Regular"&13&P`;
}

function points(millimetres: number): number {
  return millimetres * POINTS_OF_MILLIMETRE;
}
