import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { filterNominees, listClusters } from '../../application/score/list-nominees';
import type { ListedNominee, NomineeFilter } from '../../application/score/list-nominees';
import type { ScopeResults } from '../../domain/results';
import { countNominees, RESULTS_TEXT } from '../../text/pane/results';
import { Paragraph } from '../parts/Paragraph';
import { ListFilters } from './ListFilters';
import { NomineeList } from './NomineeList';
import type { ListPlace } from './list-place';

const useStyles = makeStyles({
  ranking: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export const EVERYBODY: NomineeFilter = { search: '', clusterKey: null, standing: null };

type Props = {
  readonly results: ScopeResults;
  readonly listed: readonly ListedNominee[];
  readonly filter: NomineeFilter;
  readonly onFilter: (filter: NomineeFilter) => void;
  readonly returnTo: ListPlace | null;
  readonly onOpen: (place: ListPlace) => void;
};

/** Bảng xếp hạng: who is looked for, how many they are, and the list of them. */
export function Ranking({ results, listed, filter, onFilter, returnTo, onOpen }: Props) {
  const styles = useStyles();
  const { contest } = results;
  const clusters = useMemo(() => listClusters(results), [results]);
  // What was chosen may be gone from the book since, or belong to the other scope.
  const isKnown = clusters.some(({ key }) => key === filter.clusterKey);
  const clusterKey = isKnown ? filter.clusterKey : null;
  const known = { ...filter, clusterKey, standing: knownStanding(filter.standing, results) };
  const { search, standing } = known;
  const shown = useMemo(
    () => filterNominees(listed, { search, clusterKey, standing }),
    [listed, search, clusterKey, standing],
  );
  return (
    <div className={styles.ranking}>
      <ListFilters contest={contest} clusters={clusters} filter={known} onChange={onFilter} />
      <div role="status" className={styles.count}>
        {countNominees(shown.length, listed.length, contest.scope)}
      </div>
      {shown.length === 0 ? (
        <>
          <Paragraph>{RESULTS_TEXT.nothingFound}</Paragraph>
          <Button onClick={() => onFilter(EVERYBODY)}>{RESULTS_TEXT.clearFilter}</Button>
        </>
      ) : (
        <NomineeList
          shown={shown}
          contest={contest}
          clusterKey={clusterKey}
          returnTo={returnTo}
          onOpen={onOpen}
        />
      )}
    </div>
  );
}

function knownStanding(
  standing: NomineeFilter['standing'],
  { contest }: ScopeResults,
): NomineeFilter['standing'] {
  const { bands, awards } = contest;
  switch (standing?.kind) {
    case 'band':
      return bands.some(({ label }) => label === standing.label) ? standing : null;
    case 'award':
      return awards.some(({ award }) => award === standing.award) ? standing : null;
    default:
      return standing;
  }
}
