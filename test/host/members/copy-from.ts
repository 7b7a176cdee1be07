import { countCells, covers, intersect, isOneCell, moveArea } from '../model/area';
import type { Area } from '../model/area';
import { copyCells, copySizes } from '../model/copy-cells';
import type { Copying } from '../model/copy-cells';
import { copyConditionalFormats, copyValidations } from '../model/copy-rules';
import type { Range } from '../model/workbook';
import { mergeCells, refreshHeadings } from '../model/write-cells';
import type { Arguments } from '../protocol/arguments';
import { HostError, lacks } from '../protocol/host-error';
import { readOneOf, requireUnlocked } from './require';

/** A reference that Excel would move along with the formula. */
const RELATIVE = /(?<![\w.$])(?:[A-Z]{1,3}\$?|\$[A-Z]{1,3})\d+(?![\w(])/;
/** What one operation may touch, by Microsoft's page of errors. */
const MOST_CELLS = 33_554_000;
const COPIES = ['All', 'Formulas', 'Values', 'Formats'];

/** From a range of the same size, or one cell into all. All that can be refused is, before anything changes. */
export function copyFrom(target: Range, args: Arguments): void {
  const { sheet, area } = target;
  const what = args.isMissing(1) ? 'All' : readOneOf(args.raw(1), COPIES);
  if (args.flag(2) || args.flag(3)) throw lacks('Range.copyFrom that skips or transposes');
  const source = args.range(0, (address) => sheet.workbook.findRange(address, sheet));
  const copying = { source, target, what, isFilling: isFilling(source, target) };
  const merges = hasLooks(what) ? listMerges(copying) : [];
  if (countCells(area) > MOST_CELLS) throw new HostError('OperationCellsExceedLimit');
  requireUnlocked(target);
  if (hasLooks(what)) requireWholeMerges(target, merges);
  if (what === 'All') requireNoTable(source);
  if (what === 'All' || what === 'Formulas') requireFixedFormulas(copying);
  if (hasLooks(what)) {
    sheet.merges = sheet.merges.filter((one) => intersect(one, area) === null);
  }
  copyCells(copying);
  for (const merge of merges) mergeCells(sheet, merge);
  if (what === 'All') copyValidations(copying);
  if (hasLooks(what)) copyConditionalFormats(copying);
  if (what === 'All') copySizes(copying);
  refreshHeadings(sheet, area);
  sheet.workbook.noteContent(sheet, area);
}

function isFilling(source: Range, target: Range): boolean {
  const isSameSize =
    source.size.rows === target.size.rows && source.size.columns === target.size.columns;
  if (!isSameSize && !isOneCell(source.area)) throw lacks('Range.copyFrom of another size');
  return !isSameSize;
}

function hasLooks(what: Copying['what']): boolean {
  return what === 'All' || what === 'Formats';
}

/** Where the merges come to lie that the source holds whole. */
function listMerges({ source, target }: Copying): Area[] {
  const [down, right] = [target.area.top - source.area.top, target.area.left - source.area.left];
  return source.sheet.merges
    .filter((merge) => covers(source.area, merge))
    .map((merge) => moveArea(merge, down, right));
}

/** A merge cannot be torn, and tables hold none. */
function requireWholeMerges({ sheet, area }: Range, merges: readonly Area[]): void {
  const isTorn = sheet.merges.some((one) => intersect(one, area) !== null && !covers(area, one));
  if (isTorn || merges.some((one) => sheet.tableAt(one) !== null)) {
    throw new HostError('InvalidOperation');
  }
}

/** Excel makes another table of it, under a name of its own. */
function requireNoTable({ sheet, area }: Range): void {
  if (sheet.tables.some((table) => covers(area, table.area))) {
    throw lacks('Range.copyFrom of a whole table');
  }
}

/** The host does not rewrite formulas. */
function requireFixedFormulas({ source, target }: Copying): void {
  if (source.area.top === target.area.top && source.area.left === target.area.left) return;
  for (const { cell } of source.sheet.grid.within(source.area)) {
    if (cell.formula !== null && RELATIVE.test(cell.formula.replace(/"[^"]*"/g, ''))) {
      throw lacks('Range.copyFrom of relative references to another place');
    }
  }
}
