import type { ShownNumber } from '../../../workbook/write-plan';
import { outlineXml } from '../../package/outline';
import { readNumberKinds } from '../../read/read-styles';
import { applyEdits, setAttribute } from '../text-edits';
import type { StyleSheet } from './style-sheet';

/** Excel's own formats, the same in every workbook: General, and 0.00%. */
const BUILT_IN: Readonly<Record<ShownNumber, number>> = { number: 0, percent: 10 };

/** Cell styles that differ from others in nothing but how they show numbers. */
export class NumberStyles {
  private readonly kinds: readonly string[];

  constructor(private readonly styles: StyleSheet) {
    this.kinds = readNumberKinds(styles.toXml());
  }

  /** The number of a style like this one that shows numbers so: itself where it does. */
  find(style: number, as: ShownNumber): number {
    if ((this.kinds[style] ?? 'number') === as) return style;
    const entry = this.styles.entries('cellXfs')[style];
    if (entry === undefined) throw new Error(`a cell of a style that is not there: ${style}`);
    const xf = outlineXml(entry);
    const restyled = applyEdits(entry, [
      setAttribute(xf, 'numFmtId', String(BUILT_IN[as])),
      setAttribute(xf, 'applyNumberFormat', '1'),
    ]);
    return this.styles.add('cellXfs', restyled);
  }
}
