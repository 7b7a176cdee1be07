import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedWorkbook } from '../../application/check/check-workbook';
import { CHECK_TEXT, countOf, describeSheet, PROBLEM_KINDS } from '../../text/pane/check';
import { FoldButton } from '../parts/FoldButton';
import { ProblemRow } from './ProblemRow';
import { STRETCH } from './list-rows';
import type { ListRow } from './list-rows';
import type { ProblemList } from './use-problem-list';

const useStyles = makeStyles({
  sheet: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  group: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

type Props = {
  readonly row: ListRow;
  readonly report: CheckedWorkbook['report'];
  readonly isCurrent: boolean;
  readonly onShow: (key: string) => void;
} & Pick<ProblemList, 'fold' | 'showMore'>;

/** A heading that folds, a problem, or the way to more of them. */
export function ListRowView({ row, report, isCurrent, onShow, fold, showMore }: Props) {
  const styles = useStyles();
  switch (row.kind) {
    case 'sheet':
      return (
        <h2 className={styles.sheet}>
          <FoldButton isOpen={row.isOpen} onFold={(isOpen) => fold(row.key, isOpen)}>
            {describeSheet(row.sheet)}
          </FoldButton>
        </h2>
      );
    case 'group': {
      const { code, severity, indices } = row.group;
      return (
        <h3 className={styles.group}>
          <FoldButton isOpen={row.isOpen} onFold={(isOpen) => fold(row.key, isOpen)}>
            {`${PROBLEM_KINDS[code]} — `}
            <span className={styles[severity]}>{countOf(severity, indices.length)}</span>
          </FoldButton>
        </h3>
      );
    }
    case 'problem': {
      const problem = report.problems[row.index];
      if (problem === undefined) return null;
      const { severity, sheet, cell, message } = problem;
      return (
        <ProblemRow
          id={row.key}
          severity={severity}
          cell={cell}
          message={message}
          isCurrent={isCurrent}
          onShow={sheet === null ? null : onShow}
        />
      );
    }
    case 'more':
      return (
        <Button onClick={() => showMore(row.group, row.shown)}>
          {CHECK_TEXT.more(Math.min(row.rest, STRETCH))}
        </Button>
      );
  }
}
