import type { ExaminedBook } from '../../application/check/examine-workbook';
import type { Nominee } from '../../domain/nominee';
import { nomineesBlock } from '../../domain/place';
import type { ScopeId } from '../../domain/scope';
import type { Desk } from '../work/desk';
import { useResultsView, WHOLE_LIST } from '../results/use-results-view';
import { targetOfPlace } from '../work/target';

/** Where a nominee is to be seen. */
export type NomineeLinks = {
  readonly toRow: (nominee: Nominee) => void;
  readonly toReasons: (nominee: Nominee) => void;
};

export function useNomineeLinks(book: ExaminedBook, desk: Desk, scope: ScopeId): NomineeLinks {
  const { show } = useResultsView();
  return {
    toRow: ({ row }) => {
      const place = { block: nomineesBlock(scope), row, column: null };
      desk.show(targetOfPlace(book.checked.reading, place));
    },
    toReasons: ({ code }) => {
      show({ ...WHOLE_LIST, scope, opened: code, place: null });
      desk.goTo('results');
    },
  };
}
