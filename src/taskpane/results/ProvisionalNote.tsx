import { Link } from '@fluentui/react-components';
import { RESULTS_TEXT } from '../../text/pane/results';
import { Paragraph } from '../parts/Paragraph';
import type { Desk } from '../work/desk';

type Props = { readonly count: number; readonly desk: Desk };

/** Tạm tính: places may still change. */
export function ProvisionalNote({ count, desk }: Props) {
  return (
    <Paragraph>
      {RESULTS_TEXT.provisional(count)}{' '}
      <Link inline as="button" onClick={() => desk.goTo('check')}>
        {RESULTS_TEXT.showMissing}
      </Link>
    </Paragraph>
  );
}
