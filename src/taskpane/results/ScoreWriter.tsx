import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExaminedBook } from '../../application/check/examine-workbook';
import { RESULTS_TEXT } from '../../text/pane/results';
import { WRITE_TEXT } from '../../text/pane/write';
import { SCORE_ORDERS } from '../../workbook/scores/order-nominees';
import type { Desk } from '../work/desk';
import { useKeptState } from '../parts/use-kept-state';
import type { ScoreWish } from '../work/pane-work';
import { WritePanel } from '../write/WritePanel';
import { Choice } from '../parts/Choice';

const useStyles = makeStyles({
  writer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const FIRST_WISH: ScoreWish = { order: 'rank', asValues: false };

type Props = { readonly book: ExaminedBook; readonly desk: Desk };

/** Writes the score sheets into the workbook, in the order and the form that is wished for. */
export function ScoreWriter({ book, desk }: Props) {
  const styles = useStyles();
  const [wish, setWish] = useKeptState('results.wish', FIRST_WISH);
  return (
    <div className={styles.writer}>
      <Choice
        name={RESULTS_TEXT.order}
        options={SCORE_ORDERS.map((order) => ({ value: order, words: RESULTS_TEXT.orders[order] }))}
        chosen={wish.order}
        onChoose={(order) => setWish({ ...wish, order })}
      />
      {desk.work.hasFunctions && (
        <Choice
          name={RESULTS_TEXT.form}
          options={[
            { value: false, words: RESULTS_TEXT.liveForm },
            { value: true, words: WRITE_TEXT.asValues },
          ]}
          chosen={wish.asValues}
          onChoose={(asValues) => setWish({ ...wish, asValues })}
        />
      )}
      <WritePanel
        label={RESULTS_TEXT.writeScores}
        request={{ kind: 'scores', ...wish }}
        examined={book}
        desk={desk}
      />
    </div>
  );
}
