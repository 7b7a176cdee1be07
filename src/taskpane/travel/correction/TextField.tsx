import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useFieldStyle } from '../../parts/use-field-style';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  hint: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A line to type, with its label. */
export function TextField({ label, hint, value, onChange }: Props) {
  const styles = useStyles();
  const field = useFieldStyle();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className={field}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}hint` })}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint !== undefined && (
        <span id={`${id}hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}
