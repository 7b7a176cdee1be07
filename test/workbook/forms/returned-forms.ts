import type { PreparedForm } from '../../../src/application/forms/prepare-forms';
import { prepareReadingContext } from '../../../src/application/merge/read-return';
import { decimalOfNumber, numberOfDecimal } from '../../../src/domain/decimal';
import { BLANK } from '../../../src/domain/draft';
import { finishSteps } from '../../../src/domain/finish-steps';
import { parseArea } from '../../../src/workbook/address';
import type { BookData } from '../../../src/workbook/book/plan-book';
import { readForm } from '../../../src/workbook/forms/read/read-form';
import type { ReadingContext } from '../../../src/workbook/forms/read/read-form';
import type { ReturnedForm } from '../../../src/workbook/forms/read/returned-form';
import type { FoundCell, FoundSheet, FoundWorkbook } from '../../../src/workbook/found-workbook';
import { foundFromPlan } from '../../support/found-from-plan';
import { checkBook } from './sent-forms';

export type Typed = string | number | null;

/** A form as its recipient may edit it, cell by cell ("F7"), in a program that does not calculate. */
export class Copy {
  sheets: FoundSheet[];

  constructor(form: Pick<PreparedForm, 'plan'>) {
    this.sheets = foundFromPlan(form.plan).sheets.map((sheet, index) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell, column) => {
          const planned = form.plan.sheets[index]?.rows[row]?.cells[column];
          return planned?.formula === undefined ? cell : { kind: 'uncalculated' as const };
        }),
      ),
    }));
  }

  get found(): FoundWorkbook {
    return { sheets: this.sheets, names: [] };
  }

  type(at: string, value: Typed, sheet = 0): this {
    const area = parseArea(at);
    const own = this.sheets[sheet];
    if (area === null || own === undefined) throw new Error(`no cell ${at}`);
    const rows = own.rows.map((cells) => [...cells]);
    const row = rows[area.top] ?? [];
    while (row.length <= area.left) row.push(BLANK);
    row[area.left] = foundOf(value, row[area.left]);
    rows[area.top] = row;
    this.sheets[sheet] = { ...own, rows };
    return this;
  }

  /** The cell in a column of the table ("Kết quả") and the row that begins with these texts. */
  find(column: string, code: string, nth = 0, sheet = 0): string {
    const rows = this.sheets[sheet]?.rows ?? [];
    const textOf = (cell: FoundCell | undefined): string =>
      cell?.kind === 'text' ? cell.value : '';
    const heading = rows.findIndex((cells) => cells.some((one) => textOf(one) === 'Mã dòng'));
    const at = rows[heading]?.findIndex((cell) => textOf(cell) === column) ?? -1;
    const found = rows.flatMap((cells, row) =>
      row > heading && textOf(cells[0]) === code ? [row] : [],
    )[nth];
    if (at < 0 || found === undefined) throw new Error(`no ${column} of ${code}`);
    return `${String.fromCharCode(65 + at)}${found + 1}`;
  }
}

/** A number typed over a percentage stays one. */
export function foundOf(value: Typed, old: FoundCell = BLANK): FoundCell {
  if (value === null) return BLANK;
  if (typeof value === 'string') return { kind: 'text', value };
  const percentFormat = old.kind === 'number' && old.percentFormat;
  return { kind: 'number', value: decimalOfNumber(value), percentFormat };
}

export function readCopy(copy: Copy | FoundWorkbook, help: ReadingContext = {}): ReturnedForm {
  const reading = readForm(copy instanceof Copy ? copy.found : copy, help);
  if (reading.kind !== 'form') throw new Error(`read as ${reading.kind}`);
  return reading.form;
}

export function helpOf(book: BookData): ReadingContext {
  return finishSteps(prepareReadingContext(checkBook(book)));
}

/** "TT01 result:I.1: Đạt → Không đạt": what came back otherwise than it was sent. */
export function listEdits({ entries }: ReturnedForm): readonly string[] {
  return entries
    .filter(({ sent, value }) => show(sent) !== show(value))
    .map(
      ({ nominee, column, sent, value }) => `${nominee} ${column}: ${show(sent)} → ${show(value)}`,
    );
}

export function show(cell: FoundCell): string {
  if (cell.kind === 'number') return String(numberOfDecimal(cell.value));
  return 'value' in cell ? String(cell.value) : '';
}
