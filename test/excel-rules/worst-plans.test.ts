import fc from 'fast-check';
import type { CellValue, SheetPlan } from '../../src/workbook/sheet-plan';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { makeBook, makeRow, makeSheet } from '../xlsx/make-plan';
import { expectNoRepairs } from './expect-no-repairs';

async function writeChecked(...sheets: readonly SheetPlan[]): Promise<void> {
  expectNoRepairs(await writeXlsxWorkbook(makeBook(...sheets)));
}

const CELL = { top: 0, left: 0, bottom: 0, right: 0 };

/** Letters that files spell in a way of their own, or cannot hold at all. */
const HARD_TEXTS = [
  '_x000D_',
  '__x000d__',
  'dòng\r\nmột\ttab\n',
  '\u0000\u0001\u001f',
  '\ud83c',
  '\udf96\ud83c',
  '\ufffe\uffff',
  ']]>',
  '<&"\'>',
  "a[b]#'@",
  '#N/A',
  '=1+1',
  'a\u0306',
];

function planHard(text: string): SheetPlan {
  const area = { top: 0, left: 0, bottom: 1, right: 0 };
  const message = { title: text, text };
  const kept = text.replaceAll(',', ';');
  return makeSheet({
    rows: [makeRow([text]), makeRow([text])],
    tables: [{ name: 'T_1', area }],
    validations: [
      { area, allow: { kind: 'list', words: [kept] }, prompt: message },
      { area, allow: { kind: 'any' }, prompt: message, error: { ...message, strict: true } },
    ],
  });
}

describe('Excel has nothing to repair in the worst that a plan can hold', () => {
  test.each(HARD_TEXTS)('%j as a cell, a heading, a word of a list and a message', async (text) => {
    await writeChecked(planHard(text));
  });

  test('any text', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 32 });
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        await writeChecked(planHard(one));
      }),
      { seed: 20230905, numRuns: 100 },
    );
  });

  const longest: readonly CellValue[] = ['ă', '_', '\u0001', '\ud800', '&'].map((letter) =>
    letter.repeat(32_767),
  );
  test.each<[string, SheetPlan]>([
    ['the longest texts', makeSheet({ rows: [makeRow([...longest, '_x000D_'.repeat(4681)])] })],
    ['the greatest and smallest numbers', makeSheet({ rows: [makeRow([1.7e308, -5e-324, -0])] })],
    ['the longest heading', planTable('ă'.repeat(255))],
    ['the longest name of a sheet', planNamed('ă'.repeat(31))],
    ['a name of a sheet full of quotes', planNamed("O'Brien's \"KQ\" (1), 'a'!b")],
    ['a name of a sheet like a cell', planNamed('R1C1')],
    ['the longest list', planList('ă'.repeat(127), '"'.repeat(127))],
    ['the longest messages', planMessages()],
  ])('%s', async (_name, sheet) => {
    await writeChecked(sheet);
  });

  test('names of sheets that differ only in how marks are composed', async () => {
    const names = ['Đạt', 'Đạt'.normalize('NFD')];
    await writeChecked(...names.map((name) => ({ ...planNamed('a'), name, names: [] })));
  });
});

function planTable(heading: string): SheetPlan {
  return makeSheet({
    rows: [makeRow([heading]), makeRow([1])],
    tables: [{ name: 'T_1', area: { ...CELL, bottom: 1 } }],
  });
}

function planNamed(name: string): SheetPlan {
  const row = { from: 0, to: 0 };
  return makeSheet({
    name,
    names: [{ name: 'Vung', area: CELL }],
    print: { ...makeSheet().print, area: CELL, repeatRows: row, repeatColumns: row },
  });
}

function planList(...words: readonly string[]): SheetPlan {
  return makeSheet({ validations: [{ area: CELL, allow: { kind: 'list', words } }] });
}

function planMessages(): SheetPlan {
  const prompt = { title: 'ă'.repeat(32), text: 'ă'.repeat(225) };
  const error = { ...prompt, strict: true };
  return makeSheet({ validations: [{ area: CELL, allow: { kind: 'any' }, prompt, error }] });
}
