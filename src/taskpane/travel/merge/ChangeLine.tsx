import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Master } from '../../../application/merge/master';
import type { PlannedChange } from '../../../application/merge/plan-file';
import { MERGE_TEXT } from '../../../text/pane/travel-merge';
import { writeValue } from '../../../text/travel/merge';
import type { Desk } from '../../work/desk';
import { describeCell } from './describe-cell';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  values: { fontWeight: tokens.fontWeightSemibold },
});

type Props = {
  readonly change: PlannedChange;
  readonly master: Master;
  readonly desk: Desk;
};

/** A cell that is to hold another value: old → new, and the way to it. */
export function ChangeLine({ change: { cell, value }, master, desk }: Props) {
  const styles = useStyles();
  const { name, sheet, address, target } = describeCell(master, cell);
  return (
    <div className={styles.line}>
      <span>{name}</span>
      <span className={styles.values}>
        {MERGE_TEXT.oldToNew(writeValue(cell.found), writeValue(value))}
      </span>
      <Button size="small" onClick={() => desk.show(target)}>
        {MERGE_TEXT.toCell(sheet, address)}
      </Button>
    </div>
  );
}
