import { Button } from '@fluentui/react-components';
import { RESULTS_TEXT } from '../../text/pane/results';
import { Paragraph } from '../frame/Paragraph';
import type { Desk } from '../frame/desk';

type Props = { readonly errors: number; readonly desk: Desk };

/** Errors stand in the way of calculating. */
export function NoResults({ errors, desk }: Props) {
  const isElsewhere = desk.work.opensBooks === 'in-place';
  const explain = isElsewhere ? RESULTS_TEXT.noResultsElsewhere : RESULTS_TEXT.noResults;
  return (
    <div>
      <Paragraph>{explain(errors)}</Paragraph>
      <Button appearance="primary" onClick={() => desk.goTo('check')}>
        {RESULTS_TEXT.showErrors}
      </Button>
    </div>
  );
}
