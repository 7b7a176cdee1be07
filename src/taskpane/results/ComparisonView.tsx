import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { compareNominees } from '../../domain/comparison/compare-nominees';
import type { ComparedLine } from '../../domain/comparison/compare-nominees';
import type { ScopeContest } from '../../domain/contest';
import type { NomineeResult } from '../../domain/results';
import type { ScoredNominee } from '../../domain/scoring/score-scope';
import { COMPARISON_TEXT, describeDifference } from '../../text/pane/comparison';
import { Paragraph } from '../parts/Paragraph';
import { ComparisonTable } from './ComparisonTable';
import { Fold } from '../parts/Fold';
import { Heading } from '../parts/Heading';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly one: NomineeResult;
  readonly other: NomineeResult;
  readonly contest: ScopeContest;
  readonly takesFocus: boolean;
  readonly onChoose: () => void;
  readonly onOpenOther: () => void;
};

/** Two nominees side by side: where the difference comes from. */
export function ComparisonView({
  one: { scored: one },
  other: { scored: other },
  contest,
  takesFocus,
  onChoose,
  onOpenOther,
}: Props) {
  const styles = useStyles();
  const { settings, criteria, scope } = contest;
  const comparison = useMemo(() => compareNominees(criteria, one, other), [criteria, one, other]);
  const { differing, equal } = comparison;
  const sides = { one, other, step: settings.step };
  return (
    <>
      <Heading takesFocus={takesFocus}>{COMPARISON_TEXT.title}</Heading>
      <Paragraph>{describeDifference(comparison, one.nominee, other.nominee, settings)}</Paragraph>
      {[one, other].map((scored) => (
        <Reservation key={scored.nominee.code} scored={scored} />
      ))}
      <div className={styles.buttons}>
        <Button onClick={onChoose}>{COMPARISON_TEXT.choose(scope)}</Button>
        <Button onClick={onOpenOther}>{COMPARISON_TEXT.open(other.nominee)}</Button>
      </div>
      <Paragraph>{COMPARISON_TEXT.direction(one.nominee, other.nominee)}</Paragraph>
      <ComparisonTable lines={differing} {...sides} hasTotal />
      {equal.length > 0 && (
        <Fold title={COMPARISON_TEXT.equal(criteriaIn(equal))}>
          <ComparisonTable lines={equal} {...sides} hasTotal={false} />
        </Fold>
      )}
    </>
  );
}

/** Why the difference is not the last word. */
function Reservation({ scored }: { readonly scored: ScoredNominee }) {
  const { nominee, excludedBy, missing } = scored;
  if (excludedBy.length > 0) return <Paragraph>{COMPARISON_TEXT.excluded(nominee)}</Paragraph>;
  if (missing > 0) return <Paragraph>{COMPARISON_TEXT.provisional(nominee)}</Paragraph>;
  return null;
}

function criteriaIn(lines: readonly ComparedLine[]): number {
  return lines.filter(({ subject }) => subject.kind === 'leaf').length;
}
