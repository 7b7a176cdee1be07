import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { GRID_TEXT } from '../../../text/pane/grid';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  tab: {
    flexShrink: 0,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderTop: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderTopColor: tokens.colorCompoundBrandStroke,
  },
});

type Props = {
  readonly names: readonly string[];
  readonly current: string;
  readonly onChoose: (name: string) => void;
};

/** The sheets of the file, to look at another one. */
export function SheetTabs({ names, current, onChoose }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={GRID_TEXT.sheets} className={styles.tabs}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === current}
          ref={name === current ? bringIntoView : undefined}
          className={mergeClasses(styles.tab, name === current && styles.current)}
          onClick={() => onChoose(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** Absent where pages are not drawn. */
function bringIntoView(tab: HTMLElement | null): void {
  tab?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}
