import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  field: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

type Props = { readonly label: string; readonly children: ReactNode };

/** One field, beside its label. */
export function LabelledField({ label, children }: Props) {
  return (
    <label className={useStyles().field}>
      <span>{label}</span>
      {children}
    </label>
  );
}
