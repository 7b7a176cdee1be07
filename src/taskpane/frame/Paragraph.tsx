import { Body1, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ paragraph: { margin: 0, overflowWrap: 'anywhere' } });

export function Paragraph({ children }: { readonly children: ReactNode }) {
  return (
    <Body1 as="p" className={useStyles().paragraph}>
      {children}
    </Body1>
  );
}
