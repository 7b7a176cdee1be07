import { Subtitle2, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ heading: { margin: 0, overflowWrap: 'anywhere' } });

export function Heading({ children }: { readonly children: ReactNode }) {
  return (
    <Subtitle2 as="h2" className={useStyles().heading}>
      {children}
    </Subtitle2>
  );
}
