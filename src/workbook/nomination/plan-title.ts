import type { AwardId, ScopeId } from '../../domain/scope';
import {
  annexReference,
  nominationGrounds,
  nominationSubject,
  NOMINATION_WORDS,
} from '../../text/nomination';
import { provisionalTitle } from '../../text/travel/copies';
import type { CellStyle } from '../sheet-plan';
import { balanceLines, estimateHeight, measureText } from '../layout/measure-text';
import { emptyRow, spanRow, stackParts } from '../layout/sheet-part';
import type { SheetPart } from '../layout/sheet-part';
import { spanWidth } from './list-columns';
import type { ListColumn } from './list-columns';
import { LIST_STYLES } from './list-styles';
import { drawRule } from './plan-head';
import type { ListInformation } from './read-list-information';

/** The annex's title, what it proposes and for what, and the paper it belongs to. */
export function planTitle(
  award: AwardId,
  scopes: readonly ScopeId[],
  columns: readonly ListColumn[],
  information: ListInformation,
  { hasPending, isProvisional }: { hasPending: boolean; isProvisional: boolean },
): SheetPart {
  const { authority, movement, ownDecision, year } = information;
  const { title, reference } = LIST_STYLES;
  const heading = isProvisional ? provisionalTitle(NOMINATION_WORDS.title) : NOMINATION_WORDS.title;
  const subject = nominationSubject(scopes, award, authority, ownDecision && !hasPending);
  const width = spanWidth(columns, 0, columns.length - 1);
  const line = (words: string, look: CellStyle): SheetPart => {
    const balanced = balanceLines(words, look.font, width);
    return spanRow(columns.length, balanced, look, estimateHeight(balanced, look.font, width));
  };
  const { text, style, height } = drawRule(measureText('_'.repeat(16), title.font));
  return stackParts([
    emptyRow(6),
    line(heading, title),
    line(`${subject}\n${nominationGrounds(award, movement, year)}`, title),
    line(annexReference(ownDecision, authority), reference),
    spanRow(columns.length, text, style, height),
    emptyRow(6),
  ]);
}
