import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0, border: 'none' },
  name: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  option: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    paddingRight: tokens.spacingHorizontalM,
  },
});

type Props<Value> = {
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of a few. */
export function Choice<Value>({ name, options, chosen, onChoose }: Props<Value>) {
  const styles = useStyles();
  const id = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.name}>{name}</legend>
      {options.map(({ value, words }) => (
        <label key={words} className={styles.option}>
          <input
            type="radio"
            name={id}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
