import { planCopy } from '../../src/application/copies/plan-copy';
import type { ContestData } from '../../src/domain/contest-data';
import { findPreset } from '../../src/presets/preset';
import { planBook } from '../../src/workbook/book/plan-book';
import { cellAddress } from '../../src/workbook/address';
import type { FoundCell } from '../../src/workbook/found-workbook';
import { foundFromPlan } from '../../src/workbook/reading/found-from-plan';
import type { PlannedCell, WorkbookPlan } from '../../src/workbook/sheet-plan';
import { readXlsxWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeXlsxWorkbook } from '../../src/xlsx/write/write-workbook';
import { listCases, readCase } from '../support/golden-cases';
import { scoreBook } from '../support/score-book';
import { plantValue } from './live-book';
import { recalculate } from './recalculate';

const NOW = new Date(2026, 10, 23);

/** The live copy of a unit; null for everybody. */
function planLive(contests: readonly ContestData[], unit: string | null): WorkbookPlan {
  const plan = planBook({ subtitle: '', information: {}, contests });
  const scored = scoreBook(foundFromPlan(plan));
  if (scored === null) throw new Error('the book has errors');
  const order = { kind: 'live', unit, leaveOut: new Set<never>() } as const;
  const planning = planCopy(scored, order, { file: 'so.xlsx', traces: null }, NOW);
  if (!planning.ok) throw new Error(JSON.stringify(planning.fault));
  return planning.copy.plan;
}

/** The sample, for all and for one unit; of every golden case the copy of its first collective. */
function listCopies(): ReadonlyMap<string, WorkbookPlan> {
  const sample = findPreset('cchc-2023-2025')?.sampleContests ?? [];
  const copies = new Map([
    ['sample', planLive(sample, null)],
    ['sample-unit', planLive(sample, 'TT09')],
  ]);
  for (const name of listCases().filter((one) => !one.startsWith('error-'))) {
    const { contest } = readCase(name);
    const [first] = contest.scope === 'tapThe' ? contest.nominees : [];
    if (first !== undefined) copies.set(name, planLive([contest], first.code));
  }
  return copies;
}

const shown = ({ value }: PlannedCell): string => String(value ?? '');

function shownAgain(cell: FoundCell | undefined): string {
  if (cell === undefined || cell.kind === 'blank') return '';
  if (cell.kind === 'number') return String(Number(`${cell.value.units}e-${cell.value.scale}`));
  return cell.kind === 'uncalculated' ? 'uncalculated' : String(cell.value);
}

test('LibreOffice calculates every formula of a live copy, for all or for one unit, as it was sent', async () => {
  const copies = listCopies();
  const files = new Map<string, Uint8Array>();
  for (const [name, plan] of copies)
    files.set(name, await writeXlsxWorkbook(plantValue(plan, 999)));
  const saved = recalculate(files);
  const differing: string[] = [];
  let compared = 0;
  for (const [name, plan] of copies) {
    const reading = await readXlsxWorkbook(saved.get(name) ?? new Uint8Array());
    if (!reading.ok) throw new Error(`${name}: ${reading.reason}`);
    for (const sheet of plan.sheets) {
      const found = reading.workbook.sheets.find((one) => one.name === sheet.name);
      for (const [row, { cells }] of sheet.rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          if (cell?.formula === undefined) continue;
          compared += 1;
          const now = shownAgain(found?.rows[row]?.[column]);
          if (now === shown(cell)) continue;
          const address = cellAddress(row, column);
          differing.push(`${name} ${sheet.name}!${address}: ${shown(cell)} → ${now}`);
        }
      }
    }
  }
  expect(differing).toEqual([]);
  // The sample alone has more.
  expect(compared).toBeGreaterThan(2000);
});
