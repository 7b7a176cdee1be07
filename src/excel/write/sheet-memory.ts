import type { Area } from '../../workbook/found-workbook';
import type { FormulaPlan, SheetPlan } from '../../workbook/sheet-plan';
import { areaOfRange, rangeOf } from '../range-area';
import { countCells, cutArea } from '../read/cut-area';
import type { ToldContents } from '../read/describe-cells';
import { guessAreasInSteps } from '../read/guess-areas';
import { listFormulas, queueFilled } from '../read/find-formulas';
import type { FoundFormula } from '../read/find-formulas';
import { listMerges, queueMerges } from '../read/merged-cells';
import { queueSizes } from './ask-sizes';
import type { Sizes } from './ask-sizes';
import { queueStyle, queueStyles, spellStyle } from './ask-styles';
import type { ReadStyles } from './ask-styles';
import { assembleRowsInSteps } from './assemble-rows';
import type { Step } from './run-steps';

/** Small enough for the 512 merged cells that Excel tells of at once. */
const BLOCK_CELLS = 1000;
const CELL_BYTES = 60;
const AREA_BYTES = 3 * 1024;
const ROW_BYTES = 60;
/** So that the answer stays below what Excel sends to a browser. */
const MOST_MIXED_CELLS = 5000;
const MOST_FORMULAS = 20;

type Block = {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
};

type Spill = FoundFormula & { readonly filled: Excel.Range | null };

/**
 * How a sheet stands before it is overwritten, as a plan of ours: values, formulas, looks, sizes,
 * merged cells and tables are its own, all else as in the plan that comes in its place. It is asked in two
 * batches.
 */
export class SheetMemory {
  private readonly blocks: Block[] = [];
  private readonly styles: ReadStyles[] = [];
  private tables: readonly { readonly name: string; readonly range: Excel.Range }[] = [];
  private readSizes: (() => Sizes) | null = null;
  private mixed: readonly ReadStyles[] = [];
  private spills: readonly Spill[] = [];
  private isTooMuch = false;

  constructor(
    private readonly plan: SheetPlan,
    /** From the first cell to the last that is used. */
    private readonly area: Area,
    private readonly tableNames: readonly string[],
  ) {}

  /** The first batch: cells, and the looks of areas that may well look alike. A row at a time. */
  *askInSteps(sheet: Excel.Worksheet): Generator<void, readonly Step[]> {
    const cells = cutArea(this.area, BLOCK_CELLS).map((area) => ({
      bytes: countCells(area) * CELL_BYTES,
      queue: () => {
        const range = rangeOf(sheet, area);
        range.load('rowIndex,columnIndex,values,valueTypes,formulas,numberFormat');
        this.blocks.push({ area, range, merged: queueMerges(range) });
      },
    }));
    const areas = yield* guessAreasInSteps(this.plan.rows, this.area, spellStyle);
    const looks = areas.map((area) => ({
      bytes: AREA_BYTES,
      queue: () => {
        this.styles.push(queueStyle(sheet, area));
      },
    }));
    const frame = {
      bytes: (this.area.bottom + 1) * ROW_BYTES,
      queue: () => {
        this.readSizes = queueSizes(sheet, this.area);
        this.tables = this.tableNames.map((name) => {
          const range = sheet.tables.getItem(name).getRange();
          range.load('rowIndex,columnIndex,rowCount,columnCount');
          return { name, range };
        });
      },
    };
    return [...cells, ...looks, frame];
  }

  /** The second batch, while the sheet still stands: areas that do not look alike, and spills. */
  askMore(sheet: Excel.Worksheet): void {
    const areas = this.styles
      .map((read) => read())
      .filter(({ styleAt }) => styleAt === null)
      .map(({ area }) => area);
    const formulas = this.blocks.flatMap(({ range }) => listFormulas(range));
    const cellCount = areas.reduce((sum, area) => sum + countCells(area), 0);
    this.isTooMuch = cellCount > MOST_MIXED_CELLS || formulas.length > MOST_FORMULAS;
    if (this.isTooMuch) return;
    this.mixed = areas.map((area) => queueStyles(sheet, area));
    this.spills = formulas.map((one) => ({ ...one, filled: queueFilled(sheet, one) }));
  }

  /** What stands in the cells, once the first answer has come. */
  tellCells(): readonly ToldContents[] {
    return this.blocks.map(({ range }) => range);
  }

  /**
   * `isAnswered`: whether the answer to the second batch has come. Null where too little is known. A row
   * at a time.
   */
  *toPlanInSteps(isAnswered: boolean): Generator<void, SheetPlan | null> {
    const { plan, blocks, styles, mixed, spills, readSizes } = this;
    const needsMore = mixed.length + spills.length > 0;
    if (this.isTooMuch || readSizes === null || (needsMore && !isAnswered)) return null;
    const { heights, columnWidths } = readSizes();
    const areas = [...styles, ...mixed].map((read) => read());
    const rows = yield* assembleRowsInSteps(blocks, areas);
    return {
      ...plan,
      columnWidths,
      rows: rows.map((cells, row) => ({ height: heights[row] ?? null, cells })),
      merges: blocks.flatMap(({ merged }) => (merged === null ? [] : listMerges(merged))),
      tables: this.tables.map(({ name, range }) => ({ name, area: areaOfRange(range) })),
      formulas: spills.map(describeSpill),
    };
  }
}

function describeSpill({ row, column, formula, filled }: Spill): FormulaPlan {
  const isOwnCell = filled === null || filled.isNullObject;
  const cell = { top: row, left: column, bottom: row, right: column };
  return { formula, area: isOwnCell ? cell : areaOfRange(filled) };
}
