import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import { GRID_TEXT } from '../../../text/pane/grid';
import type { Area, FoundSheet } from '../../../workbook/found-workbook';
import type { ShownArea } from '../live-file';
import { ColumnNames } from './ColumnNames';
import { GridRow } from './GridRow';
import { moveCell } from './move-cell';
import { useGridView } from './use-grid-view';

const useStyles = makeStyles({
  grid: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    contain: 'strict',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  inside: { position: 'relative' },
});

type Props = {
  readonly sheet: FoundSheet;
  /** What is marked; its first cell is where the person is. */
  readonly area: Area;
  /** What a jump has brought here. */
  readonly shown: ShownArea | null;
  readonly onSelect: (area: Area) => void;
  readonly onClose: () => void;
};

/** The cells of a sheet, for looking: only those that are in sight are drawn. */
export function SheetGrid({ sheet, area, shown, onSelect, onClose }: Props) {
  const styles = useStyles();
  const id = useId();
  const view = useGridView(sheet, area, shown);
  const { scroller, size, widths, pinned, rows, columns, isMoved, bringIntoView } = view;
  const select = (row: number, column: number): void =>
    onSelect({ top: row, left: column, bottom: row, right: column });
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return onClose();
    const from = { row: area.top, column: area.left };
    const to = moveCell(event.key, event.ctrlKey || event.metaKey, from, size);
    if (to === null) return;
    event.preventDefault();
    bringIntoView(to);
    select(to.row, to.column);
  };
  const inSight = columns.getVirtualItems();
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={GRID_TEXT.grid(sheet.name)}
      aria-readonly
      aria-rowcount={size.rows + 1}
      aria-colcount={size.columns + 1}
      aria-activedescendant={`${id}-${area.top}-${area.left}`}
      className={styles.grid}
      onKeyDown={move}
    >
      <div
        role="presentation"
        className={styles.inside}
        style={{ height: rows.getTotalSize(), width: columns.getTotalSize() }}
      >
        <ColumnNames columns={inSight} pinned={pinned} />
        {rows.getVirtualItems().map(({ index, start }) => (
          <GridRow
            key={index}
            id={id}
            row={index}
            top={start}
            cells={sheet.rows[index] ?? []}
            columns={inSight}
            widths={widths}
            pinned={pinned}
            isMoved={isMoved}
            area={area}
            onSelect={select}
          />
        ))}
      </div>
    </div>
  );
}
