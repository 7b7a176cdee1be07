import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { GRID_TEXT, showCell } from '../../../text/pane/grid';
import { cellAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/found-workbook';
import { FIRST_CELL } from '../../work/target';
import type { FileState, LiveFile } from '../live-file';
import { isWideScreen, WIDE_SCREEN } from './is-wide-screen';
import { GridReason } from './GridReason';
import { SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { useReturnFocus } from './use-return-focus';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    height: '60vh',
    [`@media ${WIDE_SCREEN}`]: { height: `calc(100vh - 2 * ${tokens.spacingVerticalM})` },
    minHeight: '280px',
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalXS,
  },
  hint: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  address: {
    flexShrink: 0,
    minWidth: '44px',
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** The cell in full, as in the formula bar of spreadsheet programs. */
  value: {
    flexGrow: 1,
    maxHeight: '60px',
    overflowY: 'auto',
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
});

type Props = {
  readonly file: LiveFile;
  readonly state: FileState;
  /** What is wrong in the place that was shown; the list that says so may be out of sight. */
  readonly reason: string;
};

/** The sheets of the open file, for looking: where jumps lead. */
export function GridPanel({ file, state: { found, shown, selection }, reason }: Props) {
  const styles = useStyles();
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const [isOpen, setOpen] = useState(isWideScreen);
  const [followed, setFollowed] = useState(shown);
  const { leave, comeBack } = useReturnFocus();
  // A jump opens what was closed.
  if (shown !== followed) {
    setFollowed(shown);
    setOpen(true);
  }
  useEffect(() => {
    if (shown === null) return;
    leave(panel.current);
    focusGrid(panel.current);
    panel.current?.scrollIntoView?.({ block: 'nearest' });
  }, [shown, leave]);
  // It comes a moment later, and may move what stands around it.
  useEffect(() => {
    if (reason !== '') panel.current?.scrollIntoView?.({ block: 'nearest' });
  }, [reason]);

  const [first] = found?.sheets ?? [];
  if (found === null || first === undefined) return null;
  const sheet = found.sheets.find(({ name }) => name === selection?.sheet) ?? first;
  const area = sheet.name === selection?.sheet ? selection.area : FIRST_CELL;
  const cell = sheet.rows[area.top]?.[area.left];
  const address = nameCell(area);
  const where = shown?.sheet === sheet.name ? nameCell(shown.area) : '';
  const open = (): void => {
    flushSync(() => setOpen(true));
    focusGrid(panel.current);
  };
  const close = (): void => {
    flushSync(() => setOpen(false));
    if (!comeBack()) opener.current?.focus();
  };
  if (!isOpen) {
    return (
      <Button
        ref={(button: HTMLElement | null) => {
          opener.current = button;
        }}
        onClick={open}
      >
        {GRID_TEXT.open}
      </Button>
    );
  }
  return (
    <section ref={panel} aria-label={GRID_TEXT.panel} className={styles.panel}>
      <div className={styles.bar}>
        <span className={styles.address}>{address}</span>
        <span role="group" aria-label={address} tabIndex={0} className={styles.value}>
          {cell === undefined ? '' : showCell(cell)}
        </span>
        <Button size="small" appearance="subtle" onClick={close}>
          {GRID_TEXT.close}
        </Button>
      </div>
      {where !== '' && reason !== '' && <GridReason where={where} reason={reason} />}
      <p className={styles.hint}>{GRID_TEXT.howToMend}</p>
      <SheetGrid
        key={sheet.name}
        sheet={sheet}
        area={area}
        shown={shown?.sheet === sheet.name ? shown : null}
        onSelect={(next) => file.select({ sheet: sheet.name, area: next })}
        onClose={close}
      />
      <SheetTabs
        names={found.sheets.map(({ name }) => name)}
        current={sheet.name}
        onChoose={(name) => file.select({ sheet: name, area: FIRST_CELL })}
      />
    </section>
  );
}

const nameCell = ({ top, left }: Area): string => cellAddress(top, left);

function focusGrid(panel: HTMLElement | null): void {
  panel?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
}
