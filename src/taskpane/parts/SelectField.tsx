import { LabelledField } from './LabelledField';
import { useFieldStyle } from './use-field-style';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
};

/** The browser's own list of choices, with its label. */
export function SelectField({ label, value, options, onChange }: Props) {
  const field = useFieldStyle();
  return (
    <LabelledField label={label}>
      <select className={field} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}
