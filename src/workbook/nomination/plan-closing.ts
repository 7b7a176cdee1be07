import type { ScopeId } from '../../domain/scope';
import { closingSentence, nobodySentence, NOMINATION_WORDS } from '../../text/nomination';
import type { ScopeCount } from '../../text/nomination';
import { balanceLines, countLines, estimateHeight, heightOfLines } from '../layout/measure-text';
import { emptyRow, spanRow, stackParts } from '../layout/sheet-part';
import type { SheetPart } from '../layout/sheet-part';
import { LAST_LEFT_COLUMN, spanWidth } from './list-columns';
import type { ListColumn } from './list-columns';
import { LIST_STYLES } from './list-styles';
import type { ListInformation } from './read-list-information';

/** Room for a signature and a seal. */
const SIGNING_LINES = 4;

/** Instead of a table, or before the pending, when nobody is proposed. */
export function planNobody(columns: readonly ListColumn[], scopes: readonly ScopeId[]): SheetPart {
  const { nobody } = LIST_STYLES;
  const height = heightOfLines(1, nobody.font.size) + 6;
  return stackParts([
    spanRow(columns.length, nobodySentence(scopes), nobody, height),
    emptyRow(12),
  ]);
}

/** The closing count and the signatures. */
export function planClosing(
  columns: readonly ListColumn[],
  counts: readonly ScopeCount[],
  information: ListInformation,
): SheetPart {
  const { closing } = LIST_STYLES;
  const sentence = closingSentence(counts);
  const height = heightOfLines(1, closing.font.size) + 6;
  const signatures = planSignatures(columns, information);
  if (sentence === null) return stackParts([emptyRow(12), signatures]);
  const line = spanRow(columns.length, sentence, closing, height);
  return stackParts([line, emptyRow(6), signatures]);
}

/** One high row, so that no page parts an office from the name under it. */
function planSignatures(columns: readonly ListColumn[], information: ListInformation): SheetPart {
  const style = LIST_STYLES.signature;
  const last = columns.length - 1;
  const leftWidth = spanWidth(columns, 0, LAST_LEFT_COLUMN);
  const rightWidth = spanWidth(columns, LAST_LEFT_COLUMN + 1, last);
  const { onBehalf, council, chair, secretary } = NOMINATION_WORDS;
  const body = (information.council ?? council).toUpperCase();
  const office = (information.signatoryTitle ?? chair).toUpperCase();
  const right = balanceLines(`${onBehalf} ${body}\n${office}`, style.font, rightWidth);
  const lines = countLines(right, style.font, rightWidth) + SIGNING_LINES;
  const rightName = information.signatory ?? '';
  const leftName = information.secretary ?? '';
  const sign = (head: string, name: string, width: number): string => {
    const blank = lines - countLines(head, style.font, width) + 1;
    return `${head}${'\n'.repeat(blank)}${name}`;
  };
  const cells = columns.map((_, column) => {
    if (column === 0) return { value: sign(secretary, leftName, leftWidth), style };
    const value = sign(right, rightName, rightWidth);
    return column === LAST_LEFT_COLUMN + 1 ? { value, style } : null;
  });
  const height = Math.max(
    estimateHeight(sign(secretary, leftName, leftWidth), style.font, leftWidth),
    estimateHeight(sign(right, rightName, rightWidth), style.font, rightWidth),
  );
  return {
    rows: [{ height, cells }],
    merges: [
      { top: 0, left: 0, bottom: 0, right: LAST_LEFT_COLUMN },
      { top: 0, left: LAST_LEFT_COLUMN + 1, bottom: 0, right: last },
    ],
  };
}
