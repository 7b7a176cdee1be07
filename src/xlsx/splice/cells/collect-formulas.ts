import type { Area } from '../../../workbook/found-workbook';
import { findReferences } from '../../../workbook/formulas/find-references';
import type { FoundReferences } from '../../../workbook/formulas/find-references';
import type { FormulaReader, Reads } from '../../../workbook/formulas/formula-reader';
import { readFormula } from './read-formula';
import type { CellFormula } from './read-formula';
import { SheetWalker } from './sheet-walker';

export type CollectedFormula = {
  readonly sheet: string;
  /** The cells that hold what it gives. */
  readonly area: Area;
  readonly reads: Reads;
};

type SharedFormula = {
  readonly references: FoundReferences;
  readonly row: number;
  readonly column: number;
};

const LETTER_F = 102;
const IN_PLACE = { rows: 0, columns: 0 };
const UNKNOWN: FoundReferences = { references: [], bases: [], isUnclear: true };

/** All formulas of a sheet, and what they read. */
export function collectFormulas(
  sheet: string,
  xml: string,
  reader: FormulaReader,
): CollectedFormula[] {
  const collected: CollectedFormula[] = [];
  if (!mayHaveFormulas(xml)) return collected;
  const shared = new Map<string, SharedFormula>();
  const walker = new SheetWalker(xml);
  const { tags } = walker;
  for (let step = walker.next(); step !== 'end'; step = walker.next()) {
    if (step !== 'inside' || tags.kind === 'close' || tags.letter !== LETTER_F) continue;
    const { row, column } = walker;
    const formula = readFormula(tags);
    const group = formula.type === 'shared' ? formula.group : null;
    const first = group === null ? undefined : shared.get(group);
    const place = { sheet, row };
    let reads: Reads;
    if (formula.text === '' && first !== undefined) {
      const shift = { rows: row - first.row, columns: column - first.column };
      reads = reader.read(first.references, place, shift);
    } else {
      const references = findOwnReferences(formula);
      if (group !== null) shared.set(group, { references, row, column });
      reads = reader.read(references, place, IN_PLACE);
    }
    const isArray = formula.type === 'array' || formula.type === 'dataTable';
    const cell = { top: row, left: column, bottom: row, right: column };
    collected.push({ sheet, area: (isArray ? formula.ref : null) ?? cell, reads });
  }
  return collected;
}

/** Far cheaper than a walk; says yes once too often rather than once too seldom. */
function mayHaveFormulas(xml: string): boolean {
  return xml.includes('<f') || xml.includes(':f');
}

/** A data table reads cells that no formula names. */
function findOwnReferences({ type, text }: CellFormula): FoundReferences {
  return type === 'dataTable' || text === null || text === '' ? UNKNOWN : findReferences(text);
}
