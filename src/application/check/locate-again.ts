import type { DraftBlock } from '../../domain/draft';
import type { ColumnKey, Place } from '../../domain/place';
import { showFound } from '../../domain/validation/cell-faults';
import type { FoundWorkbook } from '../../workbook/found-workbook';
import type { BlockReading } from '../../workbook/reading/read-block';
import { readWorkbookInSteps } from '../../workbook/reading/read-workbook';
import type { CellPlace, Reading } from '../../workbook/reading/read-workbook';
import { runInSlices } from '../run-in-slices';
import type { Result, WorkbookPort } from '../workbook-port';
import type { ExaminedBook } from './examine-workbook';

/**
 * Reads the sheet of a place again and says where the place lies now, whatever was put in, sorted or
 * moved since; null when its row or sheet is gone.
 */
export async function locateAgain(
  workbook: WorkbookPort,
  { found: known, checked: { reading } }: Pick<ExaminedBook, 'found' | 'checked'>,
  place: Place,
): Promise<Result<CellPlace | null>> {
  const { sheet } = reading.cellOf(place);
  // To ask for merged cells costs people what they could undo.
  const found = await workbook.read({
    found: known,
    changed: new Set(sheet === null ? [] : [sheet]),
    reshaped: new Set(),
  });
  if (!found.ok) return found;
  return { ok: true, value: await runInSlices(locateInSteps(found.value, reading, place)) };
}

function* locateInSteps(
  found: FoundWorkbook,
  before: Reading,
  place: Place,
): Generator<void, CellPlace | null> {
  const now = yield* readWorkbookInSteps(found);
  const [was, is] = [before, now].map(({ blocks }) => blocks.get(place.block));
  if (was === undefined || is === undefined) return null;
  if (place.row === null) return now.cellOf(place);
  const row = yield* findRowInSteps(was, place.row, is);
  return row === null ? null : now.cellOf({ ...place, row });
}

/** What people know a row by; the rest of two rows may well be the same. */
const NAMING: ReadonlySet<ColumnKey> = new Set(['code', 'name', 'item', 'award', 'label']);

/** The row that is most like the one before, the nearest of several; null where none is named like it. */
function* findRowInSteps(
  before: BlockReading,
  row: number,
  now: BlockReading,
): Generator<void, number | null> {
  const wanted = [...spellRow(before.draft, row)];
  const naming = wanted.filter(([column]) => NAMING.has(column));
  const alike: { readonly at: number; readonly likeness: number }[] = [];
  for (const at of now.draft.rows.keys()) {
    const cells = spellRow(now.draft, at);
    const isSame = ([column, text]: Spelled): boolean => cells.get(column) === text;
    if (naming.length === 0 || naming.some(isSame)) {
      alike.push({ at, likeness: wanted.filter(isSame).length });
    }
    yield;
  }
  const distance = ({ at }: { readonly at: number }): number => Math.abs(at - row);
  alike.sort((one, other) => other.likeness - one.likeness || distance(one) - distance(other));
  return alike[0]?.at ?? null;
}

type Spelled = readonly [ColumnKey, string];

/** The texts of a row's filled cells. */
function spellRow({ columns, rows }: DraftBlock, row: number): ReadonlyMap<ColumnKey, string> {
  const spelled = new Map<ColumnKey, string>();
  for (const [at, cell] of (rows[row]?.cells ?? []).entries()) {
    const text = showFound(cell);
    if (text !== '') spelled.set(columns[at] ?? '', text);
  }
  return spelled;
}
