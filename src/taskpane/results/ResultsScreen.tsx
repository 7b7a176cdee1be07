import { makeStyles, tokens } from '@fluentui/react-components';
import { countProvisional } from '../../application/score/score-workbook';
import { STEP_NAMES } from '../../text/pane/frame';
import type { ScreenProps } from '../frame/screen-props';
import { NoResults } from '../parts/NoResults';
import { ProvisionalNote } from './ProvisionalNote';
import { ScopeSwitch } from './ScopeSwitch';
import { ScopeView } from './ScopeView';
import { useResultsView, WHOLE_LIST } from './use-results-view';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Kết quả: who stands where, and why. */
export function ResultsScreen({ book, isStale, desk }: ScreenProps) {
  const styles = useStyles();
  const viewing = useResultsView();
  const all = book.scored?.results ?? [];
  const { view, show } = viewing;
  const results = all.find(({ contest }) => contest.scope === view.scope) ?? all[0];
  const provisional = countProvisional(all);
  const isWholeList = view.opened === '';
  return (
    <section aria-label={STEP_NAMES.results} aria-busy={isStale} className={styles.screen}>
      {results === undefined && <NoResults errors={book.checked.report.errors} desk={desk} />}
      {isWholeList && provisional > 0 && <ProvisionalNote count={provisional} desk={desk} />}
      {isWholeList && results !== undefined && all.length > 1 && (
        <ScopeSwitch
          scopes={all.map(({ contest }) => contest.scope)}
          current={results.contest.scope}
          onChange={(scope) => show({ ...WHOLE_LIST, scope, place: null })}
        />
      )}
      {results !== undefined && (
        <ScopeView
          key={results.contest.scope}
          results={results}
          book={book}
          desk={desk}
          viewing={viewing}
        />
      )}
    </section>
  );
}
