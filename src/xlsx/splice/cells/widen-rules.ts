import { areaAddress, parseArea } from '../../../workbook/address';
import { meet } from '../../../workbook/formulas/areas';
import type { Area } from '../../../workbook/found-workbook';
import type { TextEdit } from '../text-edits';
import type { SheetSurvey } from './survey-sheet';

/**
 * Data validations and conditional formats that reach down to the last row of a table reach down to
 * the last of the rows added below it. No two validations may concern one cell: one that would run
 * into another's cells stays as it is.
 */
export function widenRules({ rules }: SheetSurvey, table: Area, grown: Area): TextEdit[] {
  if (grown.bottom === table.bottom) return [];
  const added = { ...grown, top: table.bottom + 1 };
  const validated = rules
    .filter(({ kind }) => kind === 'validation')
    .flatMap(({ areas }) => areas.flatMap((text) => parseArea(text) ?? []));
  return rules.flatMap(({ kind, span, areas }) => {
    const taken = kind === 'validation' ? validated : [];
    const widened = areas.map((text) => widenArea(text, table, added, taken));
    const hasChanged = widened.some((text, index) => text !== areas[index]);
    return hasChanged ? [{ ...span, text: widened.join(' ') }] : [];
  });
}

function widenArea(text: string, table: Area, added: Area, taken: readonly Area[]): string {
  const area = parseArea(text);
  if (area === null || area.bottom !== table.bottom) return text;
  if (area.left < table.left || area.right > table.right) return text;
  const { left, right } = area;
  if (taken.some((other) => meet(other, { ...added, left, right }))) return text;
  return areaAddress({ ...area, bottom: added.bottom });
}
