import {
  FluentProvider,
  Title3,
  makeStyles,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paneText } from '../text/pane';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0 },
});

/** The frame of the pane: its name above whatever stands in it. */
export function App({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.page}>
        <Title3 as="h1" className={styles.title}>
          {paneText.productName}
        </Title3>
        {children}
      </main>
    </FluentProvider>
  );
}
