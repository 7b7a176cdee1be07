import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { VirtualItem } from '@tanstack/react-virtual';
import { showCell } from '../../../text/pane/grid';
import type { Area, FoundCell } from '../../../workbook/found-workbook';
import { ROW_HEIGHT, ROW_NAMES_WIDTH } from './use-grid-view';

const useStyles = makeStyles({
  row: { position: 'absolute', display: 'flex', left: 0, width: '100%', height: `${ROW_HEIGHT}px` },
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 2,
    flexShrink: 0,
    width: `${ROW_NAMES_WIDTH}px`,
    height: '100%',
    lineHeight: `${ROW_HEIGHT}px`,
    textAlign: 'center',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    position: 'absolute',
    top: 0,
    height: '100%',
    lineHeight: `${ROW_HEIGHT - 1}px`,
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  filled: { backgroundColor: tokens.colorNeutralBackground1 },
  number: { textAlign: 'right' },
  selected: {
    zIndex: 1,
    backgroundColor: tokens.colorBrandBackground2,
    // Above the text, whose own ground would break the line.
    '::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
      pointerEvents: 'none',
    },
  },
  /** Beside the number of the row, whatever else moves. */
  pinned: {
    position: 'sticky',
    zIndex: 2,
    flexShrink: 0,
    borderRightColor: tokens.colorNeutralStroke1,
  },
  /** Reaches over the blanks on its right, as in spreadsheet programs. */
  text: {
    position: 'relative',
    display: 'inline-block',
    verticalAlign: 'top',
    backgroundColor: 'inherit',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
  },
});

type Props = {
  /** Before the ids of its cells. */
  readonly id: string;
  readonly row: number;
  readonly top: number;
  readonly cells: readonly FoundCell[];
  /** Those in sight. */
  readonly columns: readonly VirtualItem[];
  readonly widths: readonly number[];
  /** How many of the first columns stay while the others move, and whether these have moved. */
  readonly pinned: number;
  readonly isMoved: boolean;
  readonly area: Area;
  readonly onSelect: (row: number, column: number) => void;
};

export function GridRow(props: Props) {
  const { id, row, top, cells, columns, widths, pinned, isMoved, area, onSelect } = props;
  const styles = useStyles();
  const isInArea = (column: number): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  const endOf = (column: number): number => (column < pinned ? pinned : widths.length);
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ top }}>
      <div role="rowheader" aria-colindex={1} className={styles.name}>
        {row + 1}
      </div>
      {columns.map(({ index: column, start, size }) => {
        const cell = cells[column];
        return (
          <div
            key={column}
            id={`${id}-${row}-${column}`}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={isInArea(column)}
            className={mergeClasses(
              styles.cell,
              (isFilled(cell) || (isMoved && column < pinned)) && styles.filled,
              cell?.kind === 'number' && styles.number,
              isInArea(column) && styles.selected,
              column < pinned && styles.pinned,
            )}
            style={{ left: start, width: size }}
            onClick={() => onSelect(row, column)}
          >
            {isFilled(cell) && (
              <span
                className={styles.text}
                style={{
                  maxWidth: measureReach(
                    cells,
                    column,
                    isMoved ? widths.slice(0, endOf(column)) : widths,
                  ),
                }}
              >
                {showCell(cell)}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

function isFilled(cell: FoundCell | undefined): cell is FoundCell {
  return cell !== undefined && cell.kind !== 'blank';
}

const PADDING = 10;

/** How far a text may reach: to the next cell that is filled. */
function measureReach(
  cells: readonly FoundCell[],
  column: number,
  widths: readonly number[],
): number | undefined {
  if (cells[column]?.kind !== 'text') return undefined;
  let reach = widths[column] ?? 0;
  for (let next = column + 1; next < widths.length; next += 1) {
    if (isFilled(cells[next])) break;
    reach += widths[next] ?? 0;
  }
  return reach - PADDING;
}
