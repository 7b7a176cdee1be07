import { Button, Subtitle2, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { explainNominee } from '../../domain/reasons/explain-nominee';
import type { NomineeResult, ScopeResults } from '../../domain/results';
import { findLeaders } from '../../domain/scoring/find-leaders';
import { NOMINEE_TEXT } from '../../text/pane/nominee';
import type { Reading } from '../../workbook/reading/read-workbook';
import type { Desk } from '../work/desk';
import { NomineeHead } from './NomineeHead';
import { TotalSum } from './TotalSum';

const useStyles = makeStyles({ compare: { alignSelf: 'flex-start' }, part: { margin: 0 } });

type Props = {
  readonly result: NomineeResult;
  readonly results: ScopeResults;
  readonly reading: Reading;
  readonly desk: Desk;
  readonly takesFocus: boolean;
  /** Whom to put beside first; null where nobody else takes part. */
  readonly neighbour: NomineeResult | null;
  readonly onCompare: (other: NomineeResult) => void;
};

/** All that there is to say of one nominee, so that every number can be asked "why?". */
export function NomineeView({
  result,
  results,
  reading,
  desk,
  takesFocus,
  neighbour,
  onCompare,
}: Props) {
  const styles = useStyles();
  const { contest } = results;
  const leaders = useMemo(() => findLeaders(contest), [contest]);
  const reasons = explainNominee(contest, leaders, result);
  return (
    <>
      <NomineeHead result={result} results={results} reasons={reasons} takesFocus={takesFocus} />
      {neighbour !== null && (
        <Button className={styles.compare} onClick={() => onCompare(neighbour)}>
          {NOMINEE_TEXT.compareWith(neighbour.scored.nominee)}
        </Button>
      )}
      <Subtitle2 as="h3" className={styles.part}>
        {NOMINEE_TEXT.sum}
      </Subtitle2>
      <TotalSum
        scored={result.scored}
        reasons={reasons}
        contest={contest}
        reading={reading}
        desk={desk}
      />
    </>
  );
}
