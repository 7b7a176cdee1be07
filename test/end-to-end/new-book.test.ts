import { CHECK_TEXT, describeTotal } from '../../src/text/pane/check';
import { STEP_NAMES } from '../../src/text/pane/frame';
import { NOMINATE_TEXT } from '../../src/text/pane/nominate';
import { NOMINEE_TEXT } from '../../src/text/pane/nominee';
import { RESULTS_TEXT } from '../../src/text/pane/results';
import { NEW_BOOK_TEXT } from '../../src/text/pane/start';
import { WRITE_TEXT } from '../../src/text/pane/write';
import { quote } from '../../src/text/quotes';
import type { SheetFacts } from '../contract/sheet-facts';
import {
  AWARDS,
  nameGoldenNominee,
  planGoldenBook,
  readGoldenResults,
  tellAnswer,
  tellExpected,
} from './harness/golden-book';
import { openExcel } from './harness/open-excel';
import { untilQuiet } from './harness/open-scene';
import { readTable } from './harness/read-table';
import { startPane } from './harness/start-pane';
import type { RunningPane } from './harness/start-pane';
import { typeBook } from './harness/type-book';

const SCOPES = [
  { scope: 'tapThe', sheet: 'Điểm tập thể' },
  { scope: 'caNhan', sheet: 'Điểm cá nhân' },
] as const;

let pane: RunningPane;
beforeAll(async () => {
  pane = await startPane();
});
afterAll(() => pane.stop());

test('from an empty workbook to the lists: every value typed, every number as worked out by hand', async () => {
  const excel = await openExcel(pane.browser, pane);
  const { page } = excel;
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
  const written = () => page.getByRole('button', { name: WRITE_TEXT.undo }).waitFor();

  await page.getByRole('radio', { name: NEW_BOOK_TEXT.makeBook(2025) }).check();
  await page.getByLabel(NEW_BOOK_TEXT.year).selectOption('2025');
  await press(NEW_BOOK_TEXT.makeBook(2025));
  await written();
  await typeBook(excel, planGoldenBook(2025));

  await page.getByRole('link', { name: STEP_NAMES.check }).click();
  await page.getByText(describeTotal(0, 0)).waitFor();
  await press(CHECK_TEXT.toResults);
  const typed = inputSheets(await excel.sheets());

  const list = page.getByRole('region', { name: STEP_NAMES.results }).getByRole('listitem');
  await list.first().waitFor();
  const ranked = readGoldenResults('tapThe')
    .filter(({ rank }) => rank !== null)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  for (const [index, { code, rank, total }] of ranked.entries()) {
    const row = (await list.nth(index).innerText()).replace(/\s+/g, ' ');
    expect(row).toContain(`${RESULTS_TEXT.rank} ${rank} ${nameGoldenNominee('tapThe', code)}`);
    expect(row).toContain(`${total.replace('.', ',')} ${RESULTS_TEXT.points}`);
  }

  await list.nth(2).getByRole('button').click();
  // 14.7 + 0 …: the sum of source.md, with the line that rescales it.
  await page.getByText('+9,63', { exact: true }).waitFor();
  await page.getByRole('button', { name: /^So sánh với/ }).click();
  // 99.97 − 96.33.
  await page.getByText(/^“Thôn 5” hơn “Thôn 8” 3,64 điểm/).waitFor();
  await press(quote('Thôn 8'));
  await press(NOMINEE_TEXT.back);

  await press(RESULTS_TEXT.write);
  await press(RESULTS_TEXT.writeScores);
  await page.getByText(/^Đã .*“Điểm tập thể”/).waitFor();
  await untilQuiet(excel);
  for (const { scope, sheet } of SCOPES) {
    const rows = readTable(await excel.sheets(), sheet, 'Mã').map(tellAnswer);
    const expected = readGoldenResults(scope).map((result) => tellExpected(scope, result));
    expect(byCode(rows)).toEqual(byCode(expected));
  }

  await page.getByRole('link', { name: STEP_NAMES.nominate }).click();
  await press(WRITE_TEXT.preview);
  await page.getByRole('figure').first().waitFor();
  await press(NOMINATE_TEXT.build);
  await page.getByText(/^Trang “ĐN bằng khen”/).waitFor();
  await untilQuiet(excel);
  const sheets = await excel.sheets();
  for (const award of ['bang-khen', 'giay-khen'] as const) {
    const listed = readTable(sheets, `ĐN ${AWARDS[award].toLowerCase()}`, 'STT')
      .filter((row) => typeof row['STT'] === 'number')
      .map((row) => [row['Tên tập thể, họ và tên cá nhân'], row['Điểm'], row['Xếp hạng']]);
    const proposed = SCOPES.flatMap(({ scope }) =>
      readGoldenResults(scope)
        .filter((result) => result.award === award)
        .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
        .map(({ code, total, rank }) => [nameGoldenNominee(scope, code), Number(total), rank]),
    );
    expect(listed).toEqual(proposed);
  }

  // "không đổi ô nào của bạn"
  expect(inputSheets(sheets)).toEqual(typed);
  await press(WRITE_TEXT.undo);
  await page.getByText(/^Đã hoàn tác/).waitFor();
  expect((await excel.sheets()).filter(({ name }) => name.startsWith('ĐN'))).toEqual([]);
  expect(excel.faults).toEqual([]);
  expect(await excel.lacking()).toEqual([]);
  await excel.close();
});

const byCode = <Row extends Readonly<Record<string, unknown>>>(
  rows: readonly Row[],
): readonly Row[] =>
  [...rows].sort((one, other) => String(one['Mã']).localeCompare(String(other['Mã'])));

/** All that is not built. */
function inputSheets(sheets: readonly SheetFacts[]): readonly SheetFacts[] {
  return sheets.filter(({ name }) => !/^(?:Điểm|ĐN|Nhật ký)/.test(name));
}
