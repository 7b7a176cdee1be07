import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPresetBook } from '../../src/application/books/create-book';
import { checkWorkbook } from '../../src/application/check/check-workbook';
import type { PreparedForm } from '../../src/application/forms/prepare-forms';
import { prepareForms } from '../../src/application/forms/prepare-forms';
import { findPreset } from '../../src/presets/preset';
import { planBook } from '../../src/workbook/book/plan-book';
import type { FoundWorkbook } from '../../src/workbook/found-workbook';
import type { WorkbookPlan } from '../../src/workbook/sheet-plan';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { runCli } from '../cli/run-cli';
import { listDifferences } from '../cli/type-into-form';
import { foundFromPlan } from '../support/found-from-plan';
import { Copy, helpOf, listEdits, readCopy, show } from '../workbook/forms/returned-forms';
import { BOOK, formOf, sendForms, SENT_ON } from '../workbook/forms/sent-forms';
import { recalculate } from './recalculate';
import { typeIntoFile } from './type-into-files';

const PLANTED = 999;

/** Every formula says that it gave 999. */
function plant(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ cells, height }) => ({
      height,
      cells: cells.map((cell) =>
        cell?.formula === undefined ? cell : { ...cell, value: PLANTED },
      ),
    })),
  }));
  return { ...plan, sheets };
}

async function open(bytes: Uint8Array): Promise<FoundWorkbook> {
  const reading = await readXlsxWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook;
}

/** What `tdkt merge` says of a returned file, and every cell of the book that it has changed. */
async function mergeFile(form: Uint8Array): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-merged-'));
  try {
    const path = (name: string): string => join(folder, name);
    const book = await writeXlsxWorkbook(planBook(BOOK));
    writeFileSync(path('so.xlsx'), book);
    writeFileSync(path('phieu.xlsx'), form);
    const words = [path('so.xlsx'), path('phieu.xlsx'), '--out', path('gop.xlsx'), '--json'];
    const { exit, stdout } = await runCli(['merge', ...words], { now: () => SENT_ON });
    const { problems } = JSON.parse(stdout).files[0];
    return { exit, problems, cells: await listDifferences(book, readFileSync(path('gop.xlsx'))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What formulas give, sheet by sheet and cell by cell. */
function formulaValues(plan: WorkbookPlan, found: FoundWorkbook): readonly string[] {
  return plan.sheets.flatMap((sheet, at) =>
    sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        if (cell?.formula === undefined) return [];
        const value = found.sheets[at]?.rows[row]?.[column];
        return [`${sheet.name} ${row} ${column} ${value === undefined ? '' : show(value)}`];
      }),
    ),
  );
}

function sampleForms(): readonly PreparedForm[] {
  const [preset] = ['cchc-2023-2025'].flatMap((id) => findPreset(id) ?? []);
  if (preset === undefined) throw new Error('no preset');
  const book = foundFromPlan(createPresetBook(preset, 2025, true));
  const forms = prepareForms(
    checkWorkbook(book, { allowMissing: true }),
    { kind: 'self', due: null },
    SENT_ON,
  );
  if (forms === null) throw new Error('the sample has errors');
  return forms;
}

describe('points on self forms', () => {
  const forms = [...sendForms(BOOK, 'self'), ...sampleForms()];

  test('LibreOffice calculates what the program has scored, to the last digit', async () => {
    const files = new Map<string, Uint8Array>();
    for (const [index, { plan }] of forms.entries()) {
      files.set(`phieu-${index}`, await writeXlsxWorkbook(plant(plan)));
    }
    const saved = recalculate(files);
    let formulas = 0;
    for (const [index, { plan }] of forms.entries()) {
      const expected = formulaValues(plan, foundFromPlan(plan));
      const bytes = saved.get(`phieu-${index}`) ?? new Uint8Array();
      expect(formulaValues(plan, await open(bytes))).toEqual(expected);
      formulas += expected.length;
    }
    expect(formulas).toBeGreaterThan(200);
  });

  test('without the calculation 999 stays: the test above can fail', async () => {
    const [form] = forms;
    if (form === undefined) throw new Error('no form');
    const bytes = await writeXlsxWorkbook(plant(form.plan));
    const saved = recalculate(new Map([['phieu', bytes]]), 'never').get('phieu');
    const values = formulaValues(form.plan, await open(saved ?? new Uint8Array()));
    expect(values.every((one) => one.endsWith(` ${PLANTED}`))).toBe(true);
  });
});

test('a self form filled in LibreOffice comes back recognised, with its points', async () => {
  const form = formOf(sendForms(BOOK, 'self'), 'TT01 – Thôn 1');
  const copy = new Copy(form);
  const sheet = 'TT01 Thôn 1';
  const type = (cell: string, text: string) => ({ do: 'type', sheet, cell, text }) as const;
  const saved = typeIntoFile(await writeXlsxWorkbook(form.plan), [
    type(copy.find('Kết quả', 'I.1'), 'Không đạt'),
    type(copy.find('Kết quả', 'I.2'), '72%'),
    type(copy.find('Minh chứng', 'I.1'), 'Báo cáo số 5/BC-UBND, ngày 30/11'),
    type(copy.find('Kết quả', 'I.3', 0), 'Mới'),
    { do: 'type', sheet: 'CN01 Nguyễn Văn A', cell: copy.find('Kết quả', 'I.1', 0, 1), text: '' },
    { do: 'unprotect', sheet },
    { do: 'insert-row', sheet, row: 3 },
    { do: 'insert-column', sheet, column: 4 },
    { do: 'rename', sheet, name: 'Phiếu của thôn' },
  ]);
  const found = await open(saved);
  const returned = readCopy(found, helpOf(BOOK));
  expect(returned.faults).toEqual([]);
  expect(returned.identity).toEqual(form.identity);
  expect(listEdits(returned)).toEqual([
    'TT01 result:I.1: Đạt → Không đạt',
    'TT01 evidence:I.1: Kế hoạch 12/KH → Báo cáo số 5/BC-UBND, ngày 30/11',
    'TT01 result:I.2: 0.81 → 0.72',
    'TT01 last:I.3: 5 → Mới',
    'CN01 result:I.1: 3 → ',
  ]);
  // Thôn 1 stands in row 5, Nguyễn Văn A too; G I.1, H its evidence, I I.2, J what I.3 was last year.
  // In the sheet of individuals K is I.1.
  expect(await mergeFile(saved)).toEqual({
    exit: 0,
    problems: [
      {
        code: 'erased',
        severity: 'warning',
        in: 'workbook',
        sheet: 'Cá nhân',
        cell: 'K5',
        message:
          'Phiếu để trống chỗ sổ đang có số liệu, gộp thì xóa 1 ô: K5 (trang “Cá nhân”). Hỏi lại nơi nhận nếu không rõ có định xóa hay không.',
      },
    ],
    cells: [
      'Tập thể!G5: Đạt → Không đạt',
      'Tập thể!H5: Kế hoạch 12/KH → Báo cáo số 5/BC-UBND, ngày 30/11',
      'Tập thể!I5: 0.81 (%) → 0.72 (%)',
      'Tập thể!J5: 5 → Mới',
      'Cá nhân!K5: 3 → ',
    ],
  });
  // 0 for failing, 10 × 72 ÷ 90 = 8, 4 for a newcomer, 7.5 as sent; II.2 is still missing.
  const rows = found.sheets[0]?.rows ?? [];
  const total = rows.find((cells) => cells.some((cell) => show(cell) === 'Tổng điểm tự chấm'));
  expect(total?.map(show).filter((one) => one !== '')).toEqual(['Tổng điểm tự chấm', '19.5']);
});

test('a review form filled and sorted in LibreOffice comes back recognised', async () => {
  const form = formOf(sendForms(BOOK, 'review'), 'Văn phòng UBND xã');
  const copy = new Copy(form);
  const sheet = 'Tập thể';
  const [first, second] = ['TT01', 'TT02'].map((code) => copy.find('Mã', code).slice(1));
  const saved = typeIntoFile(await writeXlsxWorkbook(form.plan), [
    { do: 'type', sheet, cell: copy.find('II.1 – Kết quả', 'TT02'), text: '9' },
    { do: 'type', sheet, cell: copy.find('II.1 – Kết quả', 'TT01'), text: '8.25' },
    { do: 'unprotect', sheet },
    { do: 'sort', sheet, range: `A${first}:I${second}` },
  ]);
  const found = await open(saved);
  const returned = readCopy(found, helpOf(BOOK));
  expect(returned.faults).toEqual([]);
  expect(listEdits(returned)).toEqual(['TT02 result:II.1:  → 9', 'TT01 result:II.1: 7.5 → 8.25']);
  expect(await mergeFile(saved)).toEqual({
    exit: 0,
    problems: [],
    cells: ['Tập thể!L5: 7.5 → 8.25', 'Tập thể!L6:  → 9'],
  });
});
