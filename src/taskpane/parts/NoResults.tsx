import { RESULTS_TEXT } from '../../text/pane/results';
import type { Desk } from '../work/desk';
import { Obstacle } from './Obstacle';

type Props = { readonly errors: number; readonly desk: Desk };

/** Errors stand in the way of calculating. */
export function NoResults({ errors, desk }: Props) {
  const isElsewhere = desk.work.opensBooks === 'in-place';
  const explain = isElsewhere ? RESULTS_TEXT.noResultsElsewhere : RESULTS_TEXT.noResults;
  const goToCheck = (): void => desk.goTo('check');
  return <Obstacle words={explain(errors)} label={RESULTS_TEXT.showErrors} onGo={goToCheck} />;
}
