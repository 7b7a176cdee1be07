import { classifyBuiltInFormat, classifyFormat } from '../../workbook/number-format';
import type { NumberKind } from '../../workbook/number-format';
import { TagReader } from '../package/tag-reader';

/** What the number format of each cell style (`s` of a cell) makes of a number. */
export function readNumberKinds(stylesXml: string): readonly NumberKind[] {
  const codes = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  const tags = new TagReader(stylesXml);
  let isInCellStyles = false;
  while (tags.next()) {
    if (tags.is('cellXfs')) isInCellStyles = tags.kind === 'open';
    else if (tags.kind === 'close') continue;
    else if (tags.is('numFmt')) {
      const id = Number(tags.attribute('numFmtId'));
      codes.set(id, classifyFormat(tags.attribute('formatCode') ?? ''));
    } else if (isInCellStyles && tags.is('xf')) {
      const id = Number(tags.attribute('numFmtId'));
      kinds.push(codes.get(id) ?? classifyBuiltInFormat(id));
    }
  }
  return kinds;
}
