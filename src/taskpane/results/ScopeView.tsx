import { useMemo } from 'react';
import type { ExaminedBook } from '../../application/check/examine-workbook';
import { findNeighbour, listNominees } from '../../application/score/list-nominees';
import type { NomineeResult, ScopeResults } from '../../domain/results';
import { NOMINEE_TEXT } from '../../text/pane/nominee';
import { quoteNominee } from '../../text/pane/results';
import type { Desk } from '../work/desk';
import { useKeptState } from '../parts/use-kept-state';
import { BackButton } from '../parts/BackButton';
import { ComparisonView } from './ComparisonView';
import { NomineeView } from './NomineeView';
import { OtherChoice } from './OtherChoice';
import { Overview } from './Overview';
import { EVERYBODY } from './Ranking';
import { WHOLE_LIST } from './use-results-view';
import type { ResultsViewing } from './use-results-view';

type Props = {
  readonly results: ScopeResults;
  readonly book: ExaminedBook;
  readonly desk: Desk;
  readonly viewing: ResultsViewing;
};

/** The results of one scope: the list, one nominee, or two side by side. */
export function ScopeView({ results, book, desk, viewing: { view, show, hasMoved } }: Props) {
  const listed = useMemo(() => listNominees(results), [results]);
  const [filter, setFilter] = useKeptState('results.filter', EVERYBODY);
  const one = findByCode(results, view.opened);
  const other = findByCode(results, view.compared);
  if (one === undefined) {
    return (
      <Overview
        results={results}
        listed={listed}
        book={book}
        desk={desk}
        filter={filter}
        onFilter={setFilter}
        returnTo={hasMoved ? view.place : null}
        onOpen={(place) => show({ opened: place.code, place })}
      />
    );
  }
  if (view.isChoosing || other !== undefined) {
    return (
      <>
        <BackButton onClick={() => show({ compared: '', isChoosing: false })}>
          {quoteNominee(one.scored.nominee)}
        </BackButton>
        {other === undefined || view.isChoosing ? (
          <OtherChoice
            results={results}
            listed={listed}
            one={one}
            onChoose={(compared) => show({ compared, isChoosing: false })}
          />
        ) : (
          <ComparisonView
            key={view.compared}
            one={one}
            other={other}
            contest={results.contest}
            takesFocus={hasMoved}
            onChoose={() => show({ isChoosing: true })}
            onOpenOther={() => show({ opened: view.compared, compared: '' })}
          />
        )}
      </>
    );
  }
  return (
    <>
      <BackButton
        onClick={() => {
          const place = view.place ?? { code: view.opened, scrolled: null };
          show({ ...WHOLE_LIST, place });
        }}
      >
        {NOMINEE_TEXT.back}
      </BackButton>
      <NomineeView
        key={view.opened}
        result={one}
        results={results}
        reading={book.checked.reading}
        desk={desk}
        takesFocus={hasMoved}
        neighbour={findNeighbour(listed, one)}
        onCompare={({ scored }) => show({ compared: scored.nominee.code })}
      />
    </>
  );
}

function findByCode({ nominees }: ScopeResults, code: string): NomineeResult | undefined {
  return code === '' ? undefined : nominees.find(({ scored }) => scored.nominee.code === code);
}
