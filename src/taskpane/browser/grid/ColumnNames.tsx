import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { VirtualItem } from '@tanstack/react-virtual';
import { columnLetters } from '../../../workbook/address';
import { ROW_HEIGHT, ROW_NAMES_WIDTH } from './use-grid-view';

const useStyles = makeStyles({
  names: {
    position: 'sticky',
    display: 'flex',
    top: 0,
    zIndex: 3,
    height: `${ROW_HEIGHT}px`,
    lineHeight: `${ROW_HEIGHT}px`,
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  name: {
    position: 'absolute',
    top: 0,
    height: '100%',
    textAlign: 'center',
    boxSizing: 'border-box',
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  pinned: {
    position: 'sticky',
    zIndex: 1,
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    flexShrink: 0,
    width: `${ROW_NAMES_WIDTH}px`,
    height: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

type Props = { readonly columns: readonly VirtualItem[]; readonly pinned: number };

/** The letters of the columns in sight; they stay at the top. */
export function ColumnNames({ columns, pinned }: Props) {
  const styles = useStyles();
  return (
    <div role="row" aria-rowindex={1} className={styles.names}>
      <div role="presentation" className={styles.corner} />
      {columns.map(({ index, start, size }) => (
        <div
          key={index}
          role="columnheader"
          aria-colindex={index + 2}
          className={mergeClasses(styles.name, index < pinned && styles.pinned)}
          style={{ left: start, width: size }}
        >
          {columnLetters(index)}
        </div>
      ))}
    </div>
  );
}
