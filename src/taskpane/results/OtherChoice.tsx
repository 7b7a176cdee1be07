import { useMemo, useState } from 'react';
import type { ListedNominee } from '../../application/score/list-nominees';
import type { NomineeResult, ScopeResults } from '../../domain/results';
import { COMPARISON_TEXT } from '../../text/pane/comparison';
import { Heading } from '../parts/Heading';
import { EVERYBODY, Ranking } from './Ranking';

type Props = {
  readonly results: ScopeResults;
  readonly listed: readonly ListedNominee[];
  readonly one: NomineeResult;
  readonly onChoose: (code: string) => void;
};

/** Whom to put beside one: the same list, without that one. */
export function OtherChoice({ results, listed, one, onChoose }: Props) {
  const [filter, setFilter] = useState(EVERYBODY);
  const others = useMemo(() => listed.filter(({ result }) => result !== one), [listed, one]);
  return (
    <>
      <Heading takesFocus>{COMPARISON_TEXT.choosing(one.scored.nominee)}</Heading>
      <Ranking
        results={results}
        listed={others}
        filter={filter}
        onFilter={setFilter}
        returnTo={null}
        onOpen={({ code }) => onChoose(code)}
      />
    </>
  );
}
