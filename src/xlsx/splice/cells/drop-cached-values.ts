import { AreaIndex } from '../../../workbook/formulas/area-index';
import type { Area } from '../../../workbook/found-workbook';
import type { TagReader } from '../../package/tag-reader';
import type { TextEdit } from '../text-edits';
import { listAttributes } from './list-attributes';
import { SheetWalker } from './sheet-walker';

/** What describes the value of a formula and goes with it: its type, its metadata. */
const OF_VALUE = ['t', 'vm'];

/**
 * Edits that take the values out of the cells in these areas, so that every program computes them
 * again; formulas stay letter by letter. A cell without a value is not edited.
 */
export function dropCachedValues(sheetXml: string, areas: readonly Area[]): TextEdit[] {
  const edits: TextEdit[] = [];
  if (areas.length === 0) return edits;
  const index = new AreaIndex(areas.map((area) => ({ area, item: null })));
  const walker = new SheetWalker(sheetXml);
  const { tags } = walker;
  let isStale = false;
  let from = 0;
  for (let step = walker.next(); step !== 'end'; step = walker.next()) {
    if (step === 'cell') {
      const { row, column } = walker;
      isStale = index.meets({ top: row, left: column, bottom: row, right: column });
      if (isStale) edits.push(...dropAttributes(tags));
    }
    if (step !== 'inside' || !isStale || !(tags.is('v') || tags.is('is'))) continue;
    if (tags.kind === 'open') from = tags.start;
    else edits.push({ start: tags.kind === 'close' ? from : tags.start, end: tags.end, text: '' });
  }
  return edits;
}

function dropAttributes({ xml, start, end }: TagReader): TextEdit[] {
  return listAttributes(xml.slice(start, end))
    .filter(({ name }) => OF_VALUE.includes(name))
    .map((attribute) => ({ start: start + attribute.start, end: start + attribute.end, text: '' }));
}
