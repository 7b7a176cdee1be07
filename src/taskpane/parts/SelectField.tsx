import { makeStyles, tokens } from '@fluentui/react-components';
import { useFieldStyle } from './use-field-style';

const useStyles = makeStyles({
  field: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

type Props = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
};

/** The browser's own list of choices, with its label. */
export function SelectField({ label, value, options, onChange }: Props) {
  const styles = useStyles();
  const field = useFieldStyle();
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select className={field} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
