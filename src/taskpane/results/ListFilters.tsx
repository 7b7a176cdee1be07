import { Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { Cluster, NomineeFilter, Standing } from '../../application/score/list-nominees';
import type { ScopeContest } from '../../domain/contest';
import { RESULTS_TEXT } from '../../text/pane/results';
import { wordOf } from '../../text/words';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  search: { flexBasis: '100%', minWidth: 0 },
  choice: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
});

type Props = {
  readonly contest: ScopeContest;
  readonly clusters: readonly Cluster[];
  readonly filter: NomineeFilter;
  readonly onChange: (filter: NomineeFilter) => void;
};

/** What the list is narrowed to. */
export function ListFilters({ contest, clusters, filter, onChange }: Props) {
  const styles = useStyles();
  return (
    <div role="search" className={styles.filters}>
      <Input
        className={styles.search}
        type="search"
        value={filter.search}
        placeholder={RESULTS_TEXT.search}
        aria-label={RESULTS_TEXT.search}
        onChange={(_, { value }) => onChange({ ...filter, search: value })}
      />
      {clusters.length > 0 && (
        <Select
          className={styles.choice}
          aria-label={RESULTS_TEXT.cluster}
          value={filter.clusterKey ?? ''}
          onChange={(_, { value }) =>
            onChange({ ...filter, clusterKey: value === '' ? null : value })
          }
        >
          <option value="">{RESULTS_TEXT.allClusters}</option>
          {clusters.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <Select
        className={styles.choice}
        aria-label={RESULTS_TEXT.standing}
        value={JSON.stringify(filter.standing)}
        onChange={(_, { value }) =>
          onChange({ ...filter, standing: JSON.parse(value) as Standing | null })
        }
      >
        <StandingOptions contest={contest} />
      </Select>
    </div>
  );
}

function StandingOptions({ contest: { bands, awards } }: { readonly contest: ScopeContest }) {
  const option = (standing: Standing | null, words: string) => (
    <option key={words} value={JSON.stringify(standing)}>
      {words}
    </option>
  );
  return (
    <>
      {option(null, RESULTS_TEXT.everyStanding)}
      {bands.length > 0 && (
        <optgroup label={RESULTS_TEXT.standingBands}>
          {[...new Set(bands.map(({ label }) => label))].map((label) =>
            option({ kind: 'band', label }, label),
          )}
        </optgroup>
      )}
      {awards.length > 0 && (
        <optgroup label={RESULTS_TEXT.standingAwards}>
          {awards.map(({ award }) => option({ kind: 'award', award }, wordOf(award)))}
          {option({ kind: 'pending' }, RESULTS_TEXT.pending)}
        </optgroup>
      )}
      <optgroup label={RESULTS_TEXT.standingOthers}>
        {option({ kind: 'provisional' }, RESULTS_TEXT.provisionalOnes)}
        {option({ kind: 'excluded' }, RESULTS_TEXT.excludedOnes)}
      </optgroup>
    </>
  );
}
