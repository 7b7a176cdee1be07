import type { Examined } from '../../application/examine-workbook';
import { STEP_NAMES } from '../../text/pane/frame';
import type { Desk } from '../frame/desk';
import { WritePanel } from '../write/WritePanel';

type Props = { readonly examined: Examined; readonly desk: Desk };

export function StartScreen({ examined, desk }: Props) {
  return (
    <section aria-label={STEP_NAMES.start}>
      {examined.kind === 'empty' && (
        <WritePanel
          label={STEP_NAMES.start}
          request={{ kind: 'book', preset: 'cchc-2023-2025', year: 2025, sample: true }}
          examined={examined}
          desk={desk}
        />
      )}
    </section>
  );
}
