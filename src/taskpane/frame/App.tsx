import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FRAME_TEXT } from '../../text/pane/frame';
import { useDarkScreen } from './use-dark-screen';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** Excel names the pane already: the heading is for who listens to the page. */
  name: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

type Props = {
  /** As Office has it; where it does not say, as the system has it. */
  readonly isDark?: boolean | null;
  readonly children: ReactNode;
};

/** The page: its colours and its name, around whatever stands in it. */
export function App({ isDark = null, children }: Props) {
  const styles = useStyles();
  const isScreenDark = useDarkScreen();
  return (
    <FluentProvider theme={(isDark ?? isScreenDark) ? webDarkTheme : webLightTheme}>
      <main className={styles.page}>
        <h1 className={styles.name}>{FRAME_TEXT.productName}</h1>
        {children}
      </main>
    </FluentProvider>
  );
}
