import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { drawBook } from '../host/model/draw-plan';
import { makeBook, makeSheet } from '../xlsx/make-plan';
import { openInExcel, openInFile } from './adapters';
import type { Adapter } from './adapters';
import { listBooks, listSomeBooks } from './books';
import { listExtremePlans } from './extreme-plans';
import { readFileFacts } from './read-file-facts';
import { readHostFacts } from './read-host-facts';
import type { SheetFacts } from './sheet-facts';
import { expectOk, nominate, score } from './use-cases';

const FIRST = makeSheet({ name: 'Sổ của thôn' });

async function add(open: Adapter, sheets: readonly SheetPlan[]): Promise<readonly SheetFacts[]> {
  const book = await open(makeBook(FIRST));
  expectOk(await book.port.read());
  const plan = { add: sheets, addBefore: null, replace: [], change: [], append: [] };
  expectOk(await book.port.apply({ ...plan, concerns: 'our-sheets' }));
  book.expectNothingLacking();
  return book.facts();
}

/** What stands there if nobody but the tests' own hands have drawn it. */
function draw(sheets: readonly SheetPlan[]): readonly SheetFacts[] {
  return drawBook(makeBook(FIRST, ...sheets)).sheets.map(readHostFacts);
}

const KINDS = [
  ['one line between two cells', openInExcel({ sharedEdges: true })],
  ['a line of its own for each cell', openInExcel({ sharedEdges: false })],
  ['Excel 2021', openInExcel({ kind: 'excel2021' })],
] as const;

test.each(listBooks())('a file written whole: %s', async (_, plan) => {
  const facts = readFileFacts(await writeXlsxWorkbook(plan));
  expect(facts).toEqual(drawBook(plan).sheets.map(readHostFacts));
});

describe.each(KINDS)('Excel, %s', (_, openExcel) => {
  test.each(listSomeBooks())('draws what a file holds: %s', async (__, { sheets }) => {
    const [inExcel, inFile] = [await add(openExcel, sheets), await add(openInFile, sheets)];
    expect(inExcel).toEqual(draw(sheets));
    expect(inFile).toEqual(draw(sheets));
  });

  test.each(listExtremePlans())('draws what a file holds: %s', async (__, sheets) => {
    const [inExcel, inFile] = [await add(openExcel, sheets), await add(openInFile, sheets)];
    expect(inExcel).toEqual(draw(sheets));
    expect(inFile).toEqual(draw(sheets));
  });

  test.each(listSomeBooks())(
    'scores, lists and log are those of a file, the first time and again: %s',
    async (__, plan) => {
      const [inExcel, inFile] = [await openExcel(plan), await openInFile(plan)];
      for (const act of [score, nominate, score, nominate]) {
        expectOk(await act(inExcel.port));
        expectOk(await act(inFile.port));
      }
      expect(inExcel.facts()).toEqual(inFile.facts());
      inExcel.expectNothingLacking();
    },
  );
});
