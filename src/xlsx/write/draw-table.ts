import type { TableDefinition } from 'hucre/xlsx';
import { areaAddress } from '../../workbook/address';
import type { SheetPlan, TablePlan } from '../../workbook/sheet-plan';
import { spellColumnName } from './write-text';

/** The plainest of Excel's styles: the cells' own colours show. */
const TABLE_STYLE = 'TableStyleLight1';
const LONGEST_HEADING = 255;

/** Excel repairs a workbook whose columns are not named by their heading cells, letter by letter. */
export function drawTable({ name, area }: TablePlan, { rows }: SheetPlan): TableDefinition {
  const seen = new Set<string>();
  const columns: { name: string }[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const heading = rows[area.top]?.cells[column]?.value ?? null;
    if (typeof heading !== 'string' || heading === '') {
      throw new Error(`table ${name}: column ${column} has no heading in words`);
    }
    if (heading.length > LONGEST_HEADING) throw new Error(`table ${name}: heading "${heading}"`);
    if (seen.has(heading.toLowerCase())) throw new Error(`table ${name}: two columns "${heading}"`);
    seen.add(heading.toLowerCase());
    columns.push({ name: spellColumnName(heading) });
  }
  if (area.bottom <= area.top) throw new Error(`table ${name}: no row below the headings`);
  return {
    name,
    range: areaAddress(area),
    columns,
    style: TABLE_STYLE,
    showRowStripes: false,
    showAutoFilter: true,
  };
}
