import fc from 'fast-check';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import type { CheckedWorkbook } from '../../src/application/check/check-workbook';
import { prepareForms } from '../../src/application/forms/prepare-forms';
import type { PreparedForm } from '../../src/application/forms/prepare-forms';
import { returnForm } from '../../src/application/forms/return-form';
import { SCORED_BY } from '../../src/domain/criterion';
import { BLANK } from '../../src/domain/draft';
import type { BookData } from '../../src/workbook/book/plan-book';
import { planBook } from '../../src/workbook/book/plan-book';
import { readForm } from '../../src/workbook/forms/read/read-form';
import type { ReadingContext } from '../../src/workbook/forms/read/read-form';
import type { ReturnedForm } from '../../src/workbook/forms/read/returned-form';
import type { FoundCell, FoundSheet, FoundWorkbook } from '../../src/workbook/found-workbook';
import { books } from '../support/arbitrary-books';
import { foundFromPlan } from '../support/found-from-plan';
import { helpOf, show } from '../workbook/forms/returned-forms';

const RUNS = { numRuns: 40, seed: 6 };
const NOW = new Date(2026, 10, 23);

/** A form of a book, as its file would be found. */
type Sent = { readonly found: FoundWorkbook; readonly book: BookData; readonly cells: number };

const forms: fc.Arbitrary<Sent> = fc
  .record({
    book: books,
    kind: fc.constantFrom('self' as const, 'review' as const),
    pick: fc.nat(),
    corrects: fc.boolean(),
    scoring: fc.array(fc.constantFrom(...SCORED_BY), { minLength: 20, maxLength: 20 }),
  })
  .map(({ book, scoring, ...rest }) => {
    const contests = book.contests.map((contest) => ({
      ...contest,
      criteria: contest.criteria.map((one, at) =>
        one.rule === undefined ? one : { ...one, scoredBy: scoring[at % scoring.length] },
      ),
    }));
    return { book: { ...book, contests }, ...rest };
  })
  .map(({ book, kind, pick, corrects }): Sent | null => {
    const checked = checkWorkbook(foundFromPlan(planBook(book)), { allowMissing: true });
    const sent = prepareForms(checked, { kind, due: '2026-12-05' }, NOW) ?? [];
    const form = sent[pick % Math.max(sent.length, 1)];
    const back = form !== undefined && corrects ? sendBack(checked, form, pick) : form;
    return back === undefined ? null : { found: foundFromPlan(back.plan), book, cells: back.cells };
  })
  .filter((one) => one !== null);

/** Returned for correction of one row. */
function sendBack(checked: CheckedWorkbook, { plan }: PreparedForm, pick: number): PreparedForm {
  const form = read(foundFromPlan(plan));
  const place = form.asked[pick % form.asked.length];
  if (place === undefined) throw new Error('a form that asks for nothing');
  const back = returnForm(checked, form, { rows: [place], reason: '', due: null }, NOW);
  if (typeof back === 'string') throw new Error(back);
  return back;
}

const entriesOf = ({ entries }: ReturnedForm): readonly string[] =>
  entries
    .map(({ scope, nominee, column, sent, answered, value }) =>
      JSON.stringify([scope, nominee, column, ...[sent, answered ?? BLANK, value].map(show)]),
    )
    .sort();

function read(found: FoundWorkbook, help: ReadingContext = {}): ReturnedForm {
  const reading = readForm(found, help);
  if (reading.kind !== 'form') throw new Error(`read as ${reading.kind}`);
  return reading.form;
}

const isHeading = (cell: FoundCell): boolean => show(cell).normalize('NFC') === 'Mã dòng';

const text = (value: string): FoundCell => ({ kind: 'text', value });

/** What people and programs do without meaning to change anything; numbers choose where. */
const CHANGES: readonly ((sheet: FoundSheet, at: number) => FoundSheet)[] = [
  (sheet, at) => ({ ...sheet, name: `Trang ${at}` }),
  // A blank line.
  (sheet, at) => withRows(sheet, (rows) => rows.splice(at % (rows.length + 1), 0, [])),
  // A line of somebody's own above everything.
  (sheet) => withRows(sheet, (rows) => rows.unshift([text('Ghi chú của đơn vị')])),
  // A column with a heading and texts of its own, anywhere, also within the head of the form.
  (sheet, at) =>
    withRows(sheet, (rows) => {
      const width = Math.max(...rows.map((one) => one.length));
      const heading = rows.findIndex((row) => row.some((cell) => isHeading(cell)));
      for (const [index, row] of rows.entries()) {
        while (row.length < width) row.push(BLANK);
        const own = (index - heading) % 3 === 0 ? text('Theo dõi') : BLANK;
        row.splice(at % (width + 1), 0, own);
      }
    }),
  // The rows of the table sorted by a column.
  (sheet, at) =>
    withRows(sheet, (rows) => {
      const heading = rows.findIndex((row) => row.some((cell) => isHeading(cell)));
      const body = rows.splice(heading + 1).map((row, index) => ({ row, index }));
      const key = ({ row }: (typeof body)[number]): string => show(row[at % 8] ?? BLANK);
      body.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : b.index - a.index));
      rows.push(...body.map(({ row }) => row));
    }),
  // Looks are gone.
  (sheet) =>
    withRows(sheet, (rows) => {
      for (const row of rows) {
        for (const [at, cell] of row.entries()) {
          if (cell.kind === 'number') row[at] = { ...cell, percentFormat: false };
        }
      }
    }),
  // Marks are kept apart from their letters in what we wrote.
  (sheet) =>
    withRows(sheet, (rows) => {
      for (const row of rows) {
        for (const [at, cell] of row.entries()) {
          if (cell.kind === 'text') row[at] = text(cell.value.normalize('NFD'));
        }
      }
    }),
];

function withRows(sheet: FoundSheet, change: (rows: FoundCell[][]) => void): FoundSheet {
  const rows = sheet.rows.map((row) => [...row]);
  change(rows);
  return { ...sheet, rows, merges: [], tables: [] };
}

const changes = fc.array(
  fc.record({ which: fc.nat(CHANGES.length - 1), at: fc.nat(200), sheet: fc.nat(20) }),
  { maxLength: 8 },
);

test('any mixture of harmless changes reads the same entries, and no row is lost count of', () => {
  let edited = 0;
  fc.assert(
    fc.property(forms, changes, fc.boolean(), ({ found, book, cells }, list, isReversed) => {
      const sheets = [...found.sheets];
      for (const { which, at, sheet } of list) {
        const index = sheet % sheets.length;
        const own = sheets[index];
        const change = CHANGES[which];
        if (own === undefined || change === undefined) throw new Error('no such change');
        sheets[index] = change(own, at);
        edited += 1;
      }
      const before = read(found);
      expect(before.entries.length).toBe(cells);
      const returned = { sheets: isReversed ? sheets.reverse() : sheets, names: [] };
      const after = read(returned);
      expect(entriesOf(after).map((one) => one.normalize('NFC'))).toEqual(
        entriesOf(before).map((one) => one.normalize('NFC')),
      );
      expect(after.faults).toEqual([]);
      // Sorted with the rows above it, the sum is that of others.
      const told = read(returned, helpOf(book)).faults;
      expect(told.filter(({ code }) => code !== 'points-wrong')).toEqual([]);
      const { used, skipped, refused, read: all } = after.rows;
      expect([used + skipped + refused, refused, used]).toEqual([all, 0, before.rows.used]);
    }),
    RUNS,
  );
  expect(edited).toBeGreaterThan(100);
});

test('whatever is typed over what was sent, its row is refused and named', () => {
  let tampered = 0;
  fc.assert(
    fc.property(forms, fc.nat(), fc.boolean(), ({ found, book }, pick, knows) => {
      const before = read(found);
      const entry = before.entries[pick % before.entries.length];
      if (entry === undefined) return;
      const help = knows ? helpOf(book) : {};
      const sheet = found.sheets.find(({ name }) => name === entry.sheet);
      const row = sheet?.rows[entry.row - 1] ?? [];
      const heading = sheet?.rows.find((cells) => cells.some((cell) => isHeading(cell)));
      const locked = row.flatMap((_, at) =>
        /đã có|đã nộp|Mã dòng|^Mã$/.test(show(heading?.[at] ?? BLANK)) ? [at] : [],
      );
      const at = locked[pick % locked.length] ?? 0;
      const rows = (sheet?.rows ?? []).map((cells, index) =>
        index === entry.row - 1 ? cells.map((cell, i) => (i === at ? text('sửa') : cell)) : cells,
      );
      const sheets = found.sheets.map((one) => (one === sheet ? { ...one, rows } : one));
      const reading = readForm({ sheets, names: [] }, help);
      if (reading.kind !== 'form') throw new Error('no form any more');
      const { form } = reading;
      expect(form.entries.some((one) => one.row === entry.row && one.sheet === entry.sheet)).toBe(
        false,
      );
      const isNamed = form.faults.some(
        (fault) => 'row' in fault && fault.row === entry.row && fault.sheet === entry.sheet,
      );
      const isCounted = form.faults.some((fault) => fault.code === 'rows-missing');
      expect(isNamed || isCounted).toBe(true);
      tampered += 1;
    }),
    RUNS,
  );
  expect(tampered).toBeGreaterThan(30);
});
