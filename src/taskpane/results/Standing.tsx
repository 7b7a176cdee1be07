import { makeStyles, tokens } from '@fluentui/react-components';
import type { NomineeResult } from '../../domain/results';
import { RESULTS_TEXT } from '../../text/pane/results';
import { wordOf } from '../../text/words';
import { Chip } from '../parts/Chip';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Where somebody stands: band, awards, what is missing or left to the council. */
export function Standing({ result }: { readonly result: NomineeResult }) {
  const styles = useStyles();
  const { scored, classification, proposal } = result;
  const isExcluded = scored.excludedBy.length > 0;
  return (
    <span className={styles.chips}>
      {isExcluded && <Chip mood="bad">{RESULTS_TEXT.isExcluded}</Chip>}
      {scored.missing > 0 && <Chip mood="warning">{RESULTS_TEXT.isProvisional}</Chip>}
      {classification !== null && <Chip>{classification}</Chip>}
      {proposal.outcomes
        .filter(({ kind }) => kind === 'proposed')
        .map(({ award }) => (
          <Chip key={award} mood="good">
            {wordOf(award)}
          </Chip>
        ))}
      {proposal.pending !== null && <Chip mood="warning">{RESULTS_TEXT.isPending}</Chip>}
    </span>
  );
}
