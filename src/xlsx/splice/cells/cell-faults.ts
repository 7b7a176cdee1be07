import { compareDecimals } from '../../../domain/decimal';
import type { CellRefusalCode } from '../../../text/write-refusals';
import { cellAddress } from '../../../workbook/address';
import { AreaIndex } from '../../../workbook/formulas/area-index';
import { containsCell, isOneCell } from '../../../workbook/formulas/areas';
import type { TableShape } from '../../../workbook/formulas/formula-book';
import type { Area, FoundCell } from '../../../workbook/found-workbook';
import type { CellChange } from '../../../workbook/write-plan';
import type { SheetContext } from './sheet-context';
import { DEFAULT_STYLE, findCell, findStyle } from './place-cells';
import type { SheetSurvey } from './survey-sheet';

/** Tells why cells of one sheet may not be changed. */
export class CellFaults {
  private readonly merges: AreaIndex<null>;
  private readonly arrays: AreaIndex<null>;
  private readonly pivots: AreaIndex<null>;
  /** The cells that show the value of their merge. */
  private readonly mergeStarts: ReadonlySet<string>;
  /** The cells from which others take a shared formula. */
  private readonly sharedStarts: ReadonlySet<string>;

  constructor(
    private readonly survey: SheetSurvey,
    private readonly context: SheetContext,
  ) {
    const { merges, sharing } = survey;
    const spread = sharing.filter(({ ref }) => ref !== null && !isOneCell(ref));
    const [shared, arrays] = [true, false].map((isShared) =>
      spread.filter(({ type }) => (type === 'shared') === isShared),
    );
    this.merges = indexAreas(merges);
    this.arrays = indexAreas(arrays!.flatMap(({ ref }) => ref ?? []));
    this.pivots = indexAreas(context.pivots);
    this.mergeStarts = new Set(merges.map(({ top, left }) => cellAddress(top, left)));
    this.sharedStarts = new Set(shared!.map(({ row, column }) => cellAddress(row, column)));
  }

  /** Null where nothing forbids the change. */
  find({ row, column, old, sparesFormulas }: CellChange): CellRefusalCode | null {
    const { survey, context, merges, arrays, pivots } = this;
    const cell = cellAddress(row, column);
    const area = { top: row, left: column, bottom: row, right: column };
    if (!holdsSame(context.holds(row, column), old)) return 'cell-changed';
    if (sparesFormulas === true && holdsFormula(survey, row, column)) return 'cell-has-formula';
    const style = findStyle(survey, row, column) ?? DEFAULT_STYLE;
    if (survey.isProtected && !context.isUnlocked(style)) return 'cell-locked';
    if (merges.meets(area) && !this.mergeStarts.has(cell)) return 'cell-in-merge';
    if (arrays.meets(area)) return 'cell-in-array';
    if (pivots.meets(area)) return 'cell-in-pivot';
    const isFixed = context.tables.some((table) => isFixedCell(table, row, column));
    return isFixed || this.sharedStarts.has(cell) ? 'cell-feeds-others' : null;
  }
}

function holdsFormula({ rows }: SheetSurvey, row: number, column: number): boolean {
  const located = rows.get(row);
  const cell = located && findCell(located, column);
  return (cell?.formula ?? null) !== null;
}

function indexAreas(areas: readonly Area[]): AreaIndex<null> {
  return new AreaIndex(areas.map((area) => ({ area, item: null })));
}

/** Headings are the names of columns, totals what the table says of them: both stand in its part too. */
function isFixedCell(
  { area, headingRows, totalsRows }: TableShape,
  row: number,
  column: number,
): boolean {
  if (!containsCell(area, row, column)) return false;
  return row < area.top + headingRows || row > area.bottom - totalsRows;
}

function holdsSame(found: FoundCell, old: FoundCell): boolean {
  if (found.kind === 'number' && old.kind === 'number') {
    const isSame = compareDecimals(found.value, old.value) === 0;
    return isSame && found.percentFormat === old.percentFormat;
  }
  const value = 'value' in found ? found.value : null;
  return found.kind === old.kind && value === ('value' in old ? old.value : null);
}
