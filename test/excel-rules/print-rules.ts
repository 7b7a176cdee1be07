import { COLUMNS, ROWS } from './areas';
import type { Book } from './open-book';
import { childOf, childrenOf, wholeOf } from './read-xml';
import type { XmlElement } from './read-xml';
import type { Repair, Rule } from './repair';

const WIDEST_MARGIN = 49;
const LONGEST_HEADER = 255;
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'];
const BREAKS = [
  ['rowBreaks', ROWS],
  ['colBreaks', COLUMNS],
] as const;

export function* checkPrint({ sheets }: Book): Generator<Repair> {
  for (const { part, root } of sheets) {
    if (part === null || root === null) continue;
    for (const [place, rule] of checkSheet(root)) yield { part, place, rule };
  }
}

function* checkSheet(root: XmlElement): Generator<readonly [place: string, rule: Rule]> {
  const margins = childOf(root, 'pageMargins');
  for (const side of margins === null ? [] : SIDES) {
    const width = Number(margins?.attributes.get(side) ?? NaN);
    if (!(width >= 0 && width < WIDEST_MARGIN)) yield [side, 'margin'];
  }
  for (const { name, text } of childOf(root, 'headerFooter')?.children ?? []) {
    if (text.length > LONGEST_HEADER) yield [name, 'header-footer'];
  }
  for (const [name, limit] of BREAKS) {
    const list = childOf(root, name);
    if (list === null) continue;
    const ids = childrenOf(list, 'brk').map((one) => wholeOf(one, 'id', 0));
    const isInside = ids.every((id) => id >= 1 && id < limit) && new Set(ids).size === ids.length;
    const byHand = childrenOf(list, 'brk').filter(
      ({ attributes }) => attributes.get('man') === '1',
    );
    const isCounted = wholeOf(list, 'manualBreakCount', 0) === byHand.length;
    if (!isInside || !isCounted) yield [name, 'page-break'];
  }
}
