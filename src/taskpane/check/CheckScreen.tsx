import { STEP_NAMES } from '../../text/pane/frame';
import type { ScreenProps } from '../frame/screen-props';

export function CheckScreen({ book }: ScreenProps) {
  return (
    <section aria-label={STEP_NAMES.check}>
      <p>{book.checked.report.errors}</p>
    </section>
  );
}
