import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContestData } from '../../src/domain/contest-data';
import { planBook } from '../../src/workbook/book/plan-book';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { runCli } from './run-cli';

/** Scored by the leaders, of no department. */
const CONTEST: ContestData = {
  scope: 'tapThe',
  declaredTotal: '10',
  criteria: [
    {
      code: 'I',
      parent: null,
      name: 'Đánh giá chung',
      max: '10',
      rule: { kind: 'direct' },
      scoredBy: 'scoredByLeaders',
    },
  ],
  nominees: [{ code: 'A', name: 'Thôn 1', results: {} }],
};

test('check says to whom the form of a criterion without a department goes, and there it goes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-nơi-nhận-'));
  const book = join(folder, 'so.xlsx');
  const plan = planBook({ subtitle: '', information: { year: '2025' }, contests: [CONTEST] });
  writeFileSync(book, await writeXlsxWorkbook(plan));
  const { stdout } = await runCli(['check', book]);
  expect(stdout).toContain(
    'Tiêu chí I do “Lãnh đạo” chấm nhưng chưa ghi đơn vị nào. Ghi tên đơn vị, bộ phận chấm ở cột “Đơn vị chấm”; nếu để trống, phiếu thẩm định của tiêu chí này ghi nơi nhận là “Lãnh đạo”.',
  );
  const forms = await runCli(['forms', book, '--kind', 'review', '--out', folder, '--json']);
  expect(JSON.parse(forms.stdout)).toMatchObject({ forms: [{ recipient: 'Lãnh đạo' }] });
  rmSync(folder, { recursive: true });
});
