import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  /** Drawn by lines alone: they stay where a program forces its own colours. */
  radio: {
    flexShrink: 0,
    appearance: 'none',
    boxSizing: 'border-box',
    width: '16px',
    height: '16px',
    margin: `${tokens.spacingVerticalXXS} 0`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    ':checked': { border: `5px solid ${tokens.colorCompoundBrandStroke}` },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThick,
    },
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  what: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Props = {
  /** The same for all ways: the arrow keys go from one to the next. */
  readonly group: string;
  readonly name: string;
  /** What comes of it. */
  readonly what: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

/** One of several ways on: all of the card can be pressed. */
export function WayCard({ group, name, what, isChosen, onChoose }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <label className={mergeClasses(styles.card, isChosen && styles.chosen)}>
      <input
        type="radio"
        name={group}
        className={styles.radio}
        aria-labelledby={`${id}name`}
        aria-describedby={`${id}what`}
        checked={isChosen}
        onChange={onChoose}
      />
      <span className={styles.words}>
        <span id={`${id}name`} className={styles.name}>
          {name}
        </span>
        <span id={`${id}what`} className={styles.what}>
          {what}
        </span>
      </span>
    </label>
  );
}
