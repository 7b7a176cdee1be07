import { Button } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { Step } from '../../application/steps';
import { FRAME_TEXT } from '../../text/pane/frame';
import { StartScreen } from '../start/StartScreen';
import type { Examination } from '../work/use-examination';
import type { Desk } from '../work/desk';
import { CheckScreen, NominateScreen, ResultsScreen, TravelScreen } from './load-screens';
import { Paragraph } from '../parts/Paragraph';
import { Waiting } from '../parts/Waiting';

type Props = { readonly step: Step; readonly examination: Examination; readonly desk: Desk };

/** The screen of a step, for what is known of the workbook. */
export function Screen({ step, examination, desk }: Props) {
  const { examined, isStale } = examination;
  if (examined === null) return null;
  if (step === 'start') return <StartScreen examined={examined} desk={desk} />;
  if (examined.kind !== 'book') {
    return (
      <>
        <Paragraph>{FRAME_TEXT.noBook}</Paragraph>
        <Button appearance="primary" onClick={() => desk.goTo('start')}>
          {FRAME_TEXT.toStart}
        </Button>
      </>
    );
  }
  const StepScreen = SCREENS[step];
  return (
    <Suspense fallback={<Waiting label={FRAME_TEXT.loading} />}>
      <StepScreen book={examined} isStale={isStale} desk={desk} />
    </Suspense>
  );
}

const SCREENS = {
  check: CheckScreen,
  results: ResultsScreen,
  nominate: NominateScreen,
  travel: TravelScreen,
} as const;
