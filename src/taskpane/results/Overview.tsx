import type { ComponentProps } from 'react';
import type { ExaminedBook } from '../../application/check/examine-workbook';
import { FRAME_TEXT } from '../../text/pane/frame';
import { RESULTS_TEXT } from '../../text/pane/results';
import { Obstacle } from '../parts/Obstacle';
import type { Desk } from '../work/desk';
import { DistributionChart } from './DistributionChart';
import { Fold } from '../parts/Fold';
import { Ranking } from './Ranking';
import { ScoreWriter } from './ScoreWriter';

type Props = ComponentProps<typeof Ranking> & {
  readonly book: ExaminedBook;
  readonly desk: Desk;
};

/** All of a scope at a glance, writing it down, and the ranking itself. */
export function Overview({ book, desk, ...ranking }: Props) {
  const { results } = ranking;
  const { scope } = results.contest;
  if (results.nominees.length === 0) {
    const goToStart = (): void => desk.goTo('start');
    const words = RESULTS_TEXT.nobody(scope);
    return <Obstacle words={words} label={FRAME_TEXT.toStart} onGo={goToStart} />;
  }
  return (
    <>
      <div>
        <Fold title={RESULTS_TEXT.chart} isOpenAtFirst>
          <DistributionChart results={results} />
        </Fold>
        <Fold title={RESULTS_TEXT.write}>
          <ScoreWriter book={book} desk={desk} />
        </Fold>
      </div>
      <Ranking {...ranking} />
    </>
  );
}
