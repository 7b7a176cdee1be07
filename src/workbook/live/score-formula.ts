import { fixedAddress } from '../address';
import type { ScoreOrder } from '../scores/order-nominees';
import type { InputRange, ScoreInputs } from './score-inputs';

/** One call over the tables of a scope, en-US, for a cell from which its answer spills. */
export function writeScoreFormula(inputs: ScoreInputs, order: ScoreOrder): string {
  const { criteria, nominees, settings, bands, awards } = inputs;
  const tables = [criteria, nominees, settings, bands, awards].map((range) =>
    markBlanks(referTo(range)),
  );
  return `=TDKT.BANGDIEM(${tables.join(',')},${order === 'rank' ? 'TRUE' : 'FALSE'})`;
}

/** Volume editions hand a blank cell to a function as 0 (OfficeDev/office-js#4702, #5262), "" as "". */
function markBlanks(reference: string): string {
  return `IF(${reference}="","",${reference})`;
}

function referTo({ sheet, area, table, hasTotalsRow }: InputRange): string {
  if (table === null) return fixedAddress(sheet.name, area);
  return hasTotalsRow ? `${table}[[#Headers],[#Data]]` : `${table}[#All]`;
}
