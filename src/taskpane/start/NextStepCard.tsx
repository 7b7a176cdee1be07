import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NEXT_TEXT, OVERVIEW_TEXT } from '../../text/pane/overview';
import type { Desk } from '../work/desk';
import { Paragraph } from '../parts/Paragraph';
import type { NextStep } from './choose-next-step';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  readonly next: NextStep;
  readonly desk: Desk;
};

/** The one thing to do next, why, and the way there. */
export function NextStepCard({ next, desk }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={NEXT_TEXT.title} className={styles.card}>
      {explain(next, isElsewhere(desk)).map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <div className={styles.buttons}>
        <NextButtons next={next} desk={desk} />
      </div>
    </div>
  );
}

/** In a browser cells are only looked at; people type in another program. */
const isElsewhere = ({ work }: Desk): boolean => work.opensBooks === 'in-place';

function explain(next: NextStep, elsewhere: boolean): readonly string[] {
  switch (next.kind) {
    case 'mend':
      return [
        ...(next.missingSheets.length > 0 ? [NEXT_TEXT.missingSheets(next.missingSheets)] : []),
        NEXT_TEXT.mend(next.errors),
      ];
    case 'enter': {
      const enter = elsewhere ? NEXT_TEXT.enterElsewhere : NEXT_TEXT.enter;
      return [enter(next.scope, next.free.cell.sheet ?? '')];
    }
    case 'fill':
      return [NEXT_TEXT.fill(next.missing)];
    case 'decide':
      return [NEXT_TEXT.decide, ...(next.warnings > 0 ? [NEXT_TEXT.warnings(next.warnings)] : [])];
  }
}

function NextButtons({ next, desk }: Props) {
  const { goTo, show } = desk;
  switch (next.kind) {
    case 'mend':
      return (
        <Button appearance="primary" onClick={() => goTo('check')}>
          {NEXT_TEXT.seeErrors(next.errors)}
        </Button>
      );
    case 'enter':
      return (
        <Button
          appearance={isElsewhere(desk) ? 'secondary' : 'primary'}
          onClick={() => show(next.free)}
        >
          {OVERVIEW_TEXT.toSheet(next.free.cell.sheet ?? '')}
        </Button>
      );
    case 'fill':
      return (
        <Button appearance="primary" onClick={() => goTo('check')}>
          {NEXT_TEXT.seeMissing}
        </Button>
      );
    case 'decide':
      return (
        <>
          <Button appearance="primary" onClick={() => goTo('results')}>
            {NEXT_TEXT.seeResults}
          </Button>
          <Button onClick={() => goTo('nominate')}>{NEXT_TEXT.makeLists}</Button>
        </>
      );
  }
}
