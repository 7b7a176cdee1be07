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
import { useHiddenStyle } from '../parts/use-hidden-style';
import { useLastingFocus } from './use-lasting-focus';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    outlineStyle: 'none',
  },
});

type Props = {
  /** As Office has it; where it does not say, as the system has it. */
  readonly isDark?: boolean | null;
  readonly children: ReactNode;
};

/** The page: its colours, and its name for who listens to it, around whatever stands in it. */
export function App({ isDark = null, children }: Props) {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const isScreenDark = useDarkScreen();
  const page = useLastingFocus();
  return (
    <FluentProvider theme={(isDark ?? isScreenDark) ? webDarkTheme : webLightTheme}>
      <main ref={page} tabIndex={-1} className={styles.page}>
        <h1 className={hidden}>{FRAME_TEXT.productName}</h1>
        {children}
      </main>
    </FluentProvider>
  );
}
