import { BLANK } from '../../src/domain/draft';
import type { Draft, DraftBlock, Found, Term } from '../../src/domain/draft';
import type { BlockId, ColumnKey, Place } from '../../src/domain/place';
import type { Problem } from '../../src/domain/problem';
import { validateContest } from '../../src/domain/validation/validate-contest';
import type { Validation } from '../../src/domain/validation/validate-contest';
import { SCOPES } from '../../src/domain/scope';
import { readScale } from '../../src/text/scale';
import { listBlocks } from '../../src/workbook/layout/blocks';
import { dec } from './decimals';

/** One row as found, by column; what is not there is blank. */
export type Cells = Record<ColumnKey, Found>;

export const num = (text: string): Found => ({
  kind: 'number',
  value: dec(text),
  percentFormat: false,
});
/** A share in a cell with % format: 95% is `pct('0.95')`. */
export const pct = (share: string): Found => ({
  kind: 'number',
  value: dec(share),
  percentFormat: true,
});
export const txt = (value: string): Found => ({ kind: 'text', value });
export const word = (term: Term, value: string = term): Found => ({ kind: 'term', term, value });
export const scale = (value: string): Found => ({ kind: 'scale', value, ...readScale(value) });
export const errorCell = (value: string): Found => ({ kind: 'error', value });
export const uncalculated: Found = { kind: 'uncalculated' };

function criterion(code: string, parent: string | null, max: string | null, more: Cells): Cells {
  return {
    code: txt(code),
    parent: parent === null ? BLANK : txt(parent),
    name: txt(`Tiêu chí ${code}`),
    max: max === null ? BLANK : num(max),
    ...more,
  };
}

function nominee(number: number, results: Cells): Cells {
  return {
    code: txt(`TT00${number}`),
    name: txt(`Thôn ${number}`),
    cluster: txt('Cụm 1'),
    'result:I.1': num('8.5'),
    'result:I.2': word('passed'),
    'evidence:I.2': txt('Kế hoạch 12/KH-UBND'),
    'result:I.3': pct('0.95'),
    'result:I.4': pct('0.98'),
    'result:I.5': num('3'),
    'result:I.6': txt('Tốt'),
    'last:I.7': num('5'),
    'result:I.7': num('4'),
    'result:I.8': num('80'),
    'result:II.1': num('1'),
    'result:II.2': num('0'),
    'result:III': num('0'),
    'result:IV': word('passed'),
    ...results,
  };
}

/** A whole book without a fault: every rule once, a bonus group with its cap, bands and awards. */
export function createBook(): Book {
  return new Book();
}

export class Book {
  readonly blocks: Partial<Record<BlockId, Cells[]>> = {
    information: [{ item: word('agency'), value: txt('UBND xã Hòa Xuân Nam') }],
    settings: [
      { item: word('declaredTotal'), 'value:tapThe': num('70') },
      { item: word('step'), 'value:tapThe': num('0.01') },
      { item: word('floor'), 'value:tapThe': num('0') },
      { item: word('notApplicableTreatment'), 'value:tapThe': word('rescale') },
      { item: word('leaderPool'), 'value:tapThe': word('eligible') },
      { item: word('leaderAtTarget'), 'value:tapThe': word('half') },
      { item: word('newcomerTreatment'), 'value:tapThe': word('statedPoints') },
    ],
    'criteria:tapThe': [
      criterion('I', null, '70', {}),
      criterion('I.1', 'I', '10', { rule: word('direct') }),
      criterion('I.2', 'I', '5', { rule: word('passFail'), evidence: word('yes') }),
      criterion('I.3', 'I', '10', {
        rule: word('proportional'),
        unit: txt('%'),
        target: pct('0.95'),
        direction: word('higherIsBetter'),
      }),
      criterion('I.4', 'I', '10', {
        rule: word('tiers'),
        unit: txt('%'),
        scale: scale('trên 95%: 10; từ 90%: 6; còn lại: 0'),
      }),
      criterion('I.5', 'I', '10', { rule: word('count'), per: num('2') }),
      criterion('I.6', 'I', '5', { rule: word('levels'), scale: scale('Tốt: 5; Khá: 3') }),
      criterion('I.7', 'I', '10', {
        rule: word('rankChange'),
        scale: scale('từ 1: 10; từ 0: 5; còn lại: 0'),
        newcomer: num('5'),
      }),
      criterion('I.8', 'I', '10', { rule: word('leader'), target: num('80') }),
      criterion('II', null, '10', { cap: num('5') }),
      criterion('II.1', 'II', '6', { rule: word('bonus'), per: num('2') }),
      criterion('II.2', 'II', '4', { rule: word('bonus'), per: num('1') }),
      criterion('III', null, '5', { rule: word('deduction'), per: num('1') }),
      criterion('IV', null, null, { rule: word('requirement') }),
    ],
    'nominees:tapThe': [
      nominee(1, {}),
      nominee(2, { 'result:I.1': num('6'), 'result:I.8': num('90') }),
      nominee(3, { 'result:I.6': txt('Khá'), 'result:III': num('2') }),
    ],
    bands: [
      { scope: word('tapThe'), label: txt('Xuất sắc'), from: num('63') },
      { scope: word('tapThe'), label: txt('Tốt'), from: num('49') },
    ],
    awards: [
      {
        scope: word('tapThe'),
        award: word('bangKhen'),
        minimumTotal: num('60'),
        required: txt('I.1; IV'),
        quotaCount: num('1'),
        excludes: word('giayKhen'),
      },
      {
        scope: word('tapThe'),
        award: word('giayKhen'),
        minimumTotal: num('50'),
        quotaShare: pct('0.7'),
      },
    ],
  };

  /** The row of a criterion by its code as it was at first. */
  criterion(code: string): Cells {
    return this.rows('criteria:tapThe')[criterionRow(code)] ?? {};
  }

  nominee(index: number): Cells {
    return this.rows('nominees:tapThe')[index] ?? {};
  }

  rows(block: BlockId): Cells[] {
    return (this.blocks[block] ??= []);
  }

  draft(): Draft {
    const entries = Object.entries(this.blocks) as [BlockId, Cells[]][];
    return new Map(entries.map(([block, rows]) => [block, toDraftBlock(block, rows)]));
  }
}

/** The fixed columns of every block, as each workbook has them. */
const FIXED = new Map(listBlocks(SCOPES).map(({ block, headings }) => [block, headings]));

function toDraftBlock(block: BlockId, rows: readonly Cells[]): DraftBlock {
  const fixed = Object.keys(FIXED.get(block) ?? {}).filter((column) => !column.includes(':'));
  const columns = [...new Set([...fixed, ...rows.flatMap((row) => Object.keys(row))])];
  const cellsOf = (row: Cells): Found[] => columns.map((column) => row[column] ?? BLANK);
  return { columns, rows: rows.map((row) => ({ cells: cellsOf(row) })) };
}

const CODES = 'I I.1 I.2 I.3 I.4 I.5 I.6 I.7 I.8 II II.1 II.2 III IV'.split(' ');

/** Where the book lists a criterion. */
export function criterionRow(code: string): number {
  const row = CODES.indexOf(code);
  if (row < 0) throw new Error(`the book has no criterion ${code}`);
  return row;
}

export type Edit = (book: Book) => void;

/** The book with these changes, checked. */
export function check(edit: Edit, options: { allowMissing?: boolean } = {}): Validation {
  const book = createBook();
  edit(book);
  return validateContest(book.draft(), { allowMissing: options.allowMissing ?? false });
}

/** Every problem in one line each: "error points-over-maximum nominees:tapThe 0 result:I.1". */
export function faultsOf(edit: Edit, options: { allowMissing?: boolean } = {}): readonly string[] {
  return check(edit, options).problems.map(showProblem);
}

export function showProblem({ severity, detail, place }: Problem): string {
  return `${severity} ${detail.code} ${showPlace(place)}`;
}

function showPlace(place: Place | null): string {
  if (place === null) return 'nowhere';
  return `${place.block} ${place.row ?? 'heading'} ${place.column ?? 'row'}`;
}
