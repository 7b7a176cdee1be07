import { STEP_NAMES } from '../../text/pane/frame';
import type { ScreenProps } from '../frame/screen-props';

export function NominateScreen({ book }: ScreenProps) {
  return (
    <section aria-label={STEP_NAMES.nominate}>
      <p>{book.checked.report.errors}</p>
    </section>
  );
}
