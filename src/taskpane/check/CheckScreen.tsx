import { makeStyles, tokens } from '@fluentui/react-components';
import { CHECK_TEXT } from '../../text/pane/check';
import { STEP_NAMES } from '../../text/pane/frame';
import type { ScreenProps } from '../frame/screen-props';
import { Waiting } from '../parts/Waiting';
import { useHeldRow } from '../parts/use-held-row';
import { targetOfProblem } from '../work/target';
import { CheckHead } from './CheckHead';
import { ListRowView } from './ListRowView';
import { NextStep } from './NextStep';
import { SteadyList } from './SteadyList';
import { useGroupedProblems } from './use-grouped-problems';
import { useProblemList } from './use-problem-list';
import { useSteadyCallback } from '../parts/use-steady-callback';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Everything that is wrong in the workbook, by sheet and kind, each with the way to its cell. */
export function CheckScreen({ book, desk }: ScreenProps) {
  const styles = useStyles();
  const grouped = useGroupedProblems(book.checked);
  const { rows, keys, fold, showMore } = useProblemList(grouped);
  const [held, hold] = useHeldRow(keys);

  const show = (index: number): void => {
    const row = rows[index];
    if (grouped === null || row?.kind !== 'problem') return;
    const target = targetOfProblem(grouped.checked, row.index);
    if (target === null) return;
    hold(index);
    desk.show(target);
  };
  const showByKey = useSteadyCallback((key: string) => show(keys.indexOf(key)));

  return (
    <section aria-label={STEP_NAMES.check} className={styles.screen}>
      <CheckHead report={book.checked.report} rows={rows} held={held} onShow={show} />
      <NextStep book={book} goTo={desk.goTo} />
      {grouped === null ? (
        <Waiting label={CHECK_TEXT.grouping} />
      ) : (
        <SteadyList
          keys={keys}
          held={held}
          onHold={hold}
          drawRow={(index) => {
            const row = rows[index];
            return (
              row !== undefined && (
                <ListRowView
                  row={row}
                  report={grouped.checked.report}
                  isCurrent={held.key === row.key}
                  onShow={showByKey}
                  fold={fold}
                  showMore={showMore}
                />
              )
            );
          }}
        />
      )}
    </section>
  );
}
