import { Button, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocatedProblem } from '../application/located-problem';
import { paneText } from '../text/pane';
import { describeSeverity } from '../text/problems';
import { quoteSheetName } from '../workbook/address';
import { qualifyCell } from '../workbook/reading/read-workbook';

/** More at once would only slow the pane down. */
const SHOWN_AT_ONCE = 100;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  problem: { width: '100%', justifyContent: 'flex-start', textAlign: 'left' },
  words: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

type Props = {
  readonly problems: readonly LocatedProblem[];
  readonly isBusy: boolean;
  readonly onShow: (problem: LocatedProblem) => void;
};

/** Every problem with its place; one that has a place is a button that leads there. */
export function ProblemList({ problems, isBusy, onShow }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const rest = problems.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {problems.slice(0, shown).map((problem, index) => (
          <li key={index}>
            {problem.sheet === null ? (
              <ProblemWords problem={problem} />
            ) : (
              <Button
                appearance="outline"
                className={styles.problem}
                disabledFocusable={isBusy}
                {...(isBusy ? { title: paneText.waiting } : {})}
                onClick={() => onShow(problem)}
              >
                <ProblemWords problem={problem} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>{paneText.showMore(rest)}</Button>
      )}
    </>
  );
}

function ProblemWords({ problem }: { readonly problem: LocatedProblem }) {
  const styles = useStyles();
  const { severity, sheet, message } = problem;
  const place = qualifyCell(problem) ?? (sheet === null ? null : quoteSheetName(sheet));
  return (
    <span className={styles.words}>
      <Caption1Strong className={styles[severity]}>
        {[describeSeverity(severity), place].filter((part) => part !== null).join('  ')}
      </Caption1Strong>
      <span>{message}</span>
    </span>
  );
}
