import { Button } from '@fluentui/react-components';
import type { Place } from '../../domain/place';
import { NOMINEE_TEXT } from '../../text/pane/nominee';
import type { Reading } from '../../workbook/reading/read-workbook';
import type { Desk } from '../work/desk';
import { targetOfPlace } from '../work/target';

type Props = {
  /** What stands in the cell. */
  readonly words: string;
  readonly isUrgent?: boolean;
  readonly place: Place;
  readonly reading: Reading;
  readonly desk: Desk;
};

/** Leads to a cell of the workbook, by its address; nothing where there is no such cell. */
export function JumpButton({ words, isUrgent = false, place, reading, desk }: Props) {
  const target = targetOfPlace(reading, place);
  const { cell } = target.cell;
  if (cell === null) return null;
  return (
    <Button
      size="small"
      appearance={isUrgent ? 'primary' : 'secondary'}
      onClick={() => desk.show(target)}
    >
      {NOMINEE_TEXT.toCell(words, cell)}
    </Button>
  );
}
