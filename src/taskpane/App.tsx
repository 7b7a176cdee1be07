import {
  Body1,
  FluentProvider,
  Title2,
  makeStyles,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { paneText } from '../text/pane';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  paragraph: { margin: 0 },
  title: { margin: 0 },
});

export function App() {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.page}>
        <Title2 as="h1" className={styles.title}>
          {paneText.productName}
        </Title2>
        <Body1 as="p" className={styles.paragraph}>
          {paneText.purpose}
        </Body1>
        <Body1 as="p" className={styles.paragraph}>
          {paneText.currentWay}
        </Body1>
      </main>
    </FluentProvider>
  );
}
