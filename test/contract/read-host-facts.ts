import { columnLetters, splitSheet } from '../host/model/address';
import { WHOLE_SHEET } from '../host/model/area';
import type { Content } from '../host/model/cell';
import type { BorderLook, Look } from '../host/model/look';
import type { HeaderFooter, PageSetup } from '../host/model/page-setup';
import { STANDARD_WIDTH } from '../host/model/sheet';
import type { Sheet, Validation } from '../host/model/sheet';
import type { Table } from '../host/model/table';
import type { PlainLook } from '../support/planned-look';
import {
  pixelsOf,
  tellArea,
  tellCells,
  tellColor,
  tellPageTexts,
  tellPoints,
  tellReference,
  tellRule,
} from './sheet-facts';
import type { FoundFacts, SheetFacts } from './sheet-facts';

/** What stands on a sheet of the emulated Excel, from its model alone. */
export function readHostFacts(sheet: Sheet): SheetFacts {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: tellColor(sheet.tabColor),
    showsGridLines: sheet.showGridlines,
    freeze: sheet.freeze ?? { rows: 0, columns: 0 },
    ...tellCells(listCells(sheet)),
    widths: Object.fromEntries(
      [...sheet.widths]
        .filter(([, points]) => points !== STANDARD_WIDTH)
        .map(([column, points]) => [columnLetters(column), pixelsOf(points)]),
    ),
    heights: Object.fromEntries(
      [...sheet.heights]
        .filter(([row]) => !sheet.fittedRows.has(row))
        .map(([row, height]) => [row + 1, pixelsOf(height)]),
    ),
    hiddenRows: [...sheet.hiddenRows].sort(byNumber),
    hiddenColumns: [...sheet.hiddenColumns].sort(byNumber),
    merges: sheet.merges.map(tellArea).sort(),
    tables: sheet.tables.map(tellTable).sort(),
    names: listNames(sheet),
    validations: sheet.validations.map(tellValidation).sort(),
    page: tellPage(sheet.page),
  };
}

function byNumber(one: number, other: number): number {
  return one - other;
}

function* listCells(sheet: Sheet): Generator<FoundFacts> {
  for (const { row, column, cell } of sheet.grid.within(WHOLE_SHEET)) {
    yield {
      row,
      column,
      value: tellValue(cell),
      formula: cell.formula ?? '',
      look: tellLook(cell.look),
    };
  }
}

function tellValue({ kind, value }: Content): string {
  return kind === 'blank' ? '' : `${kind} ${JSON.stringify(value)}`;
}

const known = new WeakMap<Look, PlainLook>();

function tellLook(look: Look): PlainLook {
  const told = known.get(look) ?? translate(look);
  known.set(look, told);
  return told;
}

function translate({ numberFormat, font, fill, borders, ...look }: Look): PlainLook {
  const { left, right, top, bottom } = borders;
  const marks = [
    font.bold && 'bold',
    font.italic && 'italic',
    font.underline !== 'None' && 'underline',
    font.strikethrough && 'struck',
  ];
  const parts = [font.name, font.size, ...marks, tellColor(font.color)];
  return {
    numberFormat,
    font: parts.filter(Boolean).join(' '),
    fill: fill === null ? '' : fill.replace('#', '').toUpperCase(),
    border: [left, right, top, bottom].map(tellBorder).join('|'),
    alignment: [uncapital(look.horizontal), uncapital(look.vertical), look.wrap, look.indent].join(
      ' ',
    ),
  };
}

function uncapital(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function tellBorder(line: BorderLook | null): string {
  if (line === null) return '';
  if (line.style !== 'Continuous') return `${line.style} ${line.weight}`;
  return line.weight === 'Hairline' ? 'hair' : line.weight.toLowerCase();
}

function tellTable(table: Table): string {
  return [
    table.name,
    tellArea(table.area),
    table.columns.map(({ name }) => JSON.stringify(name)).join(' '),
    table.style,
    `headings ${table.showHeaders}`,
    `totals ${table.showTotals}`,
    `stripes ${table.showBandedRows} ${table.showBandedColumns}`,
    `filter ${table.showFilterButton}`,
  ].join(' | ');
}

function listNames(sheet: Sheet): readonly string[] {
  return sheet.workbook.names
    .filter(({ formula }) => splitSheet(formula).sheet?.toLowerCase() === sheet.name.toLowerCase())
    .map(({ name, formula }) => `${name} ${tellReference(formula)}`)
    .sort();
}

function tellValidation({ area, rule, prompt, errorAlert }: Validation): string {
  return tellRule({
    area: tellArea(area),
    rule: tellConditions(rule),
    prompt: prompt.showPrompt
      ? { title: prompt.title, text: prompt.message }
      : { title: '', text: '' },
    alert: errorAlert.showAlert
      ? {
          style: errorAlert.style.toLowerCase(),
          title: errorAlert.title,
          text: errorAlert.message,
        }
      : null,
  });
}

type Bounds = {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
  readonly source?: unknown;
};

function tellConditions(rule: Record<string, unknown>): string {
  const [entry] = Object.entries(rule).filter(([, bounds]) => bounds !== null);
  if (entry === undefined) return 'any';
  const [kind, bounds] = entry as [string, Bounds];
  if (kind === 'list') return `list ${String(bounds.source)}`;
  const { formula1, formula2, operator = '' } = bounds;
  const name = kind === 'wholeNumber' ? 'whole' : kind;
  return [name, uncapital(operator).replace(/To$/, ''), formula1, formula2]
    .filter(isThere)
    .join(' ');
}

function isThere(part: unknown): boolean {
  return part !== undefined && part !== null && part !== '';
}

function tellPage(page: PageSetup): Record<string, string> {
  const { margins, headers, titleRows, titleColumns } = page;
  const first = page.headerState.startsWith('First');
  return {
    orientation: page.orientation.toLowerCase(),
    paper: page.paperSize ?? '',
    margins: Object.entries(margins)
      .map(([side, points]) => `${side} ${tellPoints(points)}`)
      .sort()
      .join(', '),
    fit: tellZoom(page.zoom),
    area: page.printArea === null ? '' : tellArea(page.printArea),
    titles: [
      titleColumns === null
        ? ''
        : `${columnLetters(titleColumns.left)}:${columnLetters(titleColumns.right)}`,
      titleRows === null ? '' : `${titleRows.top + 1}:${titleRows.bottom + 1}`,
    ].join(' '),
    breaks: [...page.rowBreaks].sort(byNumber).join(' '),
    columnBreaks: [...page.columnBreaks].sort(byNumber).join(' '),
    first: first ? `${tellHeader(headers.FirstPage)} / ${tellFooter(headers.FirstPage)}` : 'same',
    header: tellHeader(headers.DefaultForAllPages),
    footer: tellFooter(headers.DefaultForAllPages),
    centred: `${page.centerHorizontally} ${page.centerVertically}`,
  };
}

function tellZoom(zoom: PageSetup['zoom']): string {
  const { horizontalFitToPages: across, verticalFitToPages: down } = zoom;
  if (across === undefined && down === undefined) return `scale ${zoom.scale ?? 100}`;
  return `pages ${across ?? 'any'} × ${down ?? 'any'}`;
}

function tellHeader({ LeftHeader, CenterHeader, RightHeader }: HeaderFooter): string {
  return tellPageTexts(LeftHeader, CenterHeader, RightHeader);
}

function tellFooter({ LeftFooter, CenterFooter, RightFooter }: HeaderFooter): string {
  return tellPageTexts(LeftFooter, CenterFooter, RightFooter);
}
