import { formatDecimal, numberOfDecimal } from '../../domain/decimal';
import type { Found } from '../../domain/draft';
import { showFound } from '../../domain/validation/cell-faults';
import { TWIN_WORDS } from '../../text/travel/twins';
import { spellString, trimCell, trimSpaces } from '../formulas/spell-text';
import type { CellValue } from '../sheet-plan';
import type { Demand } from './demand';
import { GENERAL_CELL } from './twin-grid';
import type { TwinCell } from './twin-grid';
import type { InputCell } from './twin-inputs';

export const REVIEW = spellString(TWIN_WORDS.review);
const ERROR = spellString(TWIN_WORDS.error);

/**
 * A number or a trimmed text as it is typed; "" for a blank cell. A number of another kind is only a
 * text: "5/7" makes a day, and 3 among percentages may be 3% or 300%. `percentCell` is formatted as
 * the cell is to be where that is as a percentage, else null. `who` is a text that is "" in the row of
 * nobody: a row that was deleted leaves blank cells.
 */
export function followNumber(
  { reference, found }: InputCell,
  percentCell: string | null,
  who: string,
): TwinCell {
  const text = `IF(ISBLANK(${reference}),"",${trimCell(reference)})`;
  const number = `IF(${isOtherKind(reference, percentCell)},${reference}&"",${reference})`;
  const typed = `IF(ISNUMBER(${reference}),${number},${text})`;
  const value = found.kind === 'number' ? numberOfDecimal(found.value) : valueOfText(found);
  return { formula: `IF(ISERROR(${reference}),${errorOf(who)},${typed})`, value };
}

/**
 * Whether a number is shown as another kind; `percentCell` as in `followNumber`. Zero is zero in every
 * format. Where a program cannot tell formats, every number passes. LibreOffice answers "G" to most
 * dates, and "F0" to General; Excel answers "G" to General.
 */
export function isOtherKind(cell: string, percentCell: string | null): string {
  const isShown = (as: string, where: string): string =>
    `ISNUMBER(SEARCH(${spellString(as)},CELL("format",${where})))`;
  const isPercent = isShown('P', cell);
  if (percentCell === null) {
    const isUnnamed = `AND(${isUnnamedIn(cell)},NOT(${isUnnamedIn(GENERAL_CELL)}))`;
    return `AND(${cell}<>0,OR(${isPercent},${isShown('D', cell)},${isUnnamed}))`;
  }
  return `AND(${cell}<>0,${isShown('P', percentCell)},NOT(${isPercent}))`;
}

/** The format of a cell is one that the program has no other name for: "G()" is one that it has. */
function isUnnamedIn(cell: string): string {
  return `ISNUMBER(SEARCH("|G|","|"&CELL("format",${cell})&"|"))`;
}

/** A word as it is typed, trimmed; a number stands for its digits. `who` as in `followNumber`. */
export function followWord({ reference, found }: InputCell, who: string): TwinCell {
  const typed = `IF(ISBLANK(${reference}),"",${trimCell(reference)})`;
  return {
    formula: `IF(ISERROR(${reference}),${errorOf(who)},${typed})`,
    value: valueOfText(found),
  };
}

function errorOf(who: string): string {
  return `IF(${who}="","",${ERROR})`;
}

/** Who a row is: what is gone is nobody. */
export function followIdentity({ reference, found }: InputCell): TwinCell {
  const typed = `IF(ISBLANK(${reference}),"",${reference})`;
  const value = found.kind === 'number' ? numberOfDecimal(found.value) : showFound(found);
  return { formula: `IF(ISERROR(${reference}),"",${typed})`, value };
}

/** A number of the criteria, settings or awards that is as it must be; `blank` is what a blank cell is. */
export function followParameter(
  { reference, found }: InputCell,
  demands: readonly Demand[],
  blank: '' | 0 | null = null,
): TwinCell {
  const tests = demands.map((demand) => demand(reference));
  const isRight = tests.length === 1 ? tests.join() : `AND(${tests.join(',')})`;
  const checked = tests.length === 0 ? reference : `IF(${isRight},${reference},${REVIEW})`;
  const spelt = blank === '' ? '""' : blank;
  const other = spelt === null ? REVIEW : `IF(ISBLANK(${reference}),${spelt},${REVIEW})`;
  const formula = `IF(ISNUMBER(${reference}),${checked},${other})`;
  if (found.kind === 'number') return { formula, value: numberOfDecimal(found.value) };
  return { formula, value: blank ?? TWIN_WORDS.review };
}

function valueOfText(found: Found): CellValue {
  if (found.kind === 'number') return formatDecimal(found.value);
  return trimSpaces(showFound(found));
}
