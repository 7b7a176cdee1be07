import { criteriaBlock, nomineesBlock } from '../../domain/place';
import type { BlockId } from '../../domain/place';
import type { ScopeId } from '../../domain/scope';
import { BLANK } from '../../domain/draft';
import type { Area, FoundCell, FoundSheet } from '../found-workbook';
import type { BlockReading } from '../reading/read-block';
import type { Reading } from '../reading/read-workbook';

/** Cells of the workbook that a formula takes as one table, its row of headings first. */
export type InputRange = {
  readonly sheet: FoundSheet;
  readonly area: Area;
  /** The Excel table over them, which grows with what is typed below it; null where there is none. */
  readonly table: string | null;
  /** The table has a row of totals below the area. */
  readonly hasTotalsRow: boolean;
};

/** What the scores of a scope follow from. */
export type ScoreInputs = {
  readonly criteria: InputRange;
  readonly nominees: InputRange;
  readonly settings: InputRange;
  readonly bands: InputRange;
  readonly awards: InputRange;
};

/** Rows kept for nominees yet to come: late nominations are some, not hundreds. */
export const SPARE_ROWS = 100;

/** Where the tables of a scope stand. Throws where one is missing: then nobody has been scored. */
export function findInputs({ blocks }: Reading, scope: ScopeId): ScoreInputs {
  const find = (block: BlockId): InputRange => {
    const reading = blocks.get(block);
    if (reading === undefined) throw new Error(`scores without ${block}`);
    return findRange(reading);
  };
  return {
    criteria: find(criteriaBlock(scope)),
    nominees: find(nomineesBlock(scope)),
    settings: find('settings'),
    bands: find('bands'),
    awards: find('awards'),
  };
}

/** The table that holds all that was read of a block, else the cells themselves with room to grow. */
function findRange({ location, sheetRows, sheetColumns }: BlockReading): InputRange {
  const { sheet, headingRow: top } = location;
  const columns = [...sheetColumns.values()];
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const last = sheetRows.at(-1) ?? top;
  const table = sheet.tables.find(
    ({ area }) =>
      area.top === top && area.left <= left && area.right >= right && area.bottom >= last,
  );
  if (table === undefined) {
    const area = { top, left, bottom: last + SPARE_ROWS, right };
    return { sheet, area, table: null, hasTotalsRow: false };
  }
  const { name, area, hasTotalsRow } = table;
  const bottom = hasTotalsRow ? area.bottom - 1 : area.bottom;
  return { sheet, area: { ...area, bottom }, table: name, hasTotalsRow };
}

/** The rows of a range, blank where the sheet says nothing of a cell. */
export function* listRowsOfRange({ sheet, area }: InputRange): Generator<readonly FoundCell[]> {
  const { top, left, bottom, right } = area;
  for (let row = top; row <= bottom; row += 1) {
    const cells = sheet.rows[row] ?? [];
    yield Array.from({ length: right - left + 1 }, (_, column) => cells[left + column] ?? BLANK);
  }
}
