import { outerWidth } from '../layout/measure-text';
import { IDENTITY_COLUMNS } from '../scores/score-columns';
import { PAGE_WIDTH } from '../scores/score-page';

/**
 * The columns before which a new page across begins, so that none cuts what stands under one heading:
 * `starts` are the first columns of these. Every page repeats who a row is.
 */
export function findColumnBreaks(
  widths: readonly number[],
  starts: readonly number[],
  page = { repeated: IDENTITY_COLUMNS, room: PAGE_WIDTH },
): readonly number[] {
  const widthOf = (from: number, to?: number): number =>
    widths.slice(from, to).reduce((sum, width) => sum + outerWidth(width), 0);
  const repeated = widthOf(0, page.repeated);
  const breaks: number[] = [];
  let filled = repeated;
  for (const [index, start] of starts.entries()) {
    if (start < page.repeated) continue;
    const width = widthOf(start, starts[index + 1]);
    if (filled > repeated && filled + width > page.room) {
      breaks.push(start);
      filled = repeated;
    }
    filled += width;
  }
  return breaks;
}
