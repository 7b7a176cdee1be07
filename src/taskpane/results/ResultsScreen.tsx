import { STEP_NAMES } from '../../text/pane/frame';
import type { ScreenProps } from '../frame/screen-props';

export function ResultsScreen({ book }: ScreenProps) {
  return (
    <section aria-label={STEP_NAMES.results}>
      <p>{book.checked.report.errors}</p>
    </section>
  );
}
