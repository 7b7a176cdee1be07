import { parseArea } from '../../workbook/address';
import type { TagReader } from '../package/tag-reader';

/** What array formulas and data tables fill: only the first cell of each holds its formula. */
export class ArrayAreas {
  /** For each column, down to which row the last of them reaches. */
  private readonly ends: number[] = [];

  /** Takes down what the formula fills whose tag has just been read; most fill only their cell. */
  note(tags: TagReader): void {
    const type = tags.attribute('t');
    if (type !== 'array' && type !== 'dataTable') return;
    const area = parseArea(tags.attribute('ref') ?? '');
    if (area === null) return;
    for (let at = area.left; at <= area.right; at += 1) this.ends[at] = area.bottom;
  }

  /** Whether a cell is filled by a formula told of before it. */
  covers(row: number, column: number): boolean {
    return (this.ends[column] ?? -1) >= row;
  }
}
