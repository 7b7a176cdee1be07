import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { LabelledField } from '../../parts/LabelledField';
import { useFieldStyle } from '../../parts/use-field-style';

const useStyles = makeStyles({
  input: {
    // Black by itself: so it is seen on light and on dark.
    '::-webkit-calendar-picker-indicator': { filter: 'invert(0.5)' },
  },
});

type Props = {
  readonly label: string;
  /** "2026-12-05", or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** The browser's own field for a day, with its label. */
export function DayField({ label, value, onChange }: Props) {
  const styles = useStyles();
  const field = useFieldStyle();
  return (
    <LabelledField label={label}>
      <input
        type="date"
        className={mergeClasses(field, styles.input)}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </LabelledField>
  );
}
