import type { Term } from '../../domain/draft';
import type { InformationItem } from '../../domain/information';
import type { AwardId, ScopeId } from '../../domain/scope';
import { readWord } from '../../text/words';

/** What a nomination list takes from the information sheet; null is not given. */
export type ListInformation = {
  readonly parentAgency: string | null;
  readonly agency: string | null;
  readonly council: string | null;
  readonly locality: string | null;
  readonly movement: string | null;
  readonly year: string | null;
  readonly secretary: string | null;
  readonly signatoryTitle: string | null;
  readonly signatory: string | null;
  /** Who gives the award. */
  readonly authority: string | null;
  readonly ownDecision: boolean;
  readonly firstScope: ScopeId;
  readonly showPoints: boolean;
};

/** Words that are not understood count as not given. */
export function readListInformation(
  award: AwardId,
  information: ReadonlyMap<InformationItem, string>,
): ListInformation {
  const text = (item: InformationItem): string | null => information.get(item)?.trim() || null;
  const says = (item: InformationItem, term: Term): boolean =>
    readWord(information.get(item) ?? '') === term;
  return {
    parentAgency: text('parentAgency'),
    agency: text('agency'),
    council: text('council'),
    locality: text('locality'),
    movement: text('movement'),
    year: text('year'),
    secretary: text('secretary'),
    signatoryTitle: text('signatoryTitle'),
    signatory: text('signatory'),
    authority: text(`${award}Authority`),
    ownDecision: says(`${award}IsOwnDecision`, 'yes'),
    firstScope: says('listOrder', 'individualsFirst') ? 'caNhan' : 'tapThe',
    showPoints: !says('showPoints', 'no'),
  };
}
