import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { foldText } from '../../../domain/matching/fold-text';
import { CORRECTION_TEXT } from '../../../text/pane/travel-correction';
import { Paragraph } from '../../parts/Paragraph';
import { LongList } from '../../parts/LongList';
import { Section } from '../Section';
import type { RowDescription } from './describe-asked-row';
import { TextField } from './TextField';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
    overflowWrap: 'anywhere',
  },
  place: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Fewer are found by looking. */
const MANY = 10;

type Props = {
  readonly rows: readonly RowDescription[];
  /** By their keys. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** Which rows of a form are to be corrected. */
export function RowChoice({ rows, chosen, onChoose }: Props) {
  const styles = useStyles();
  const [sought, seek] = useState('');
  const wanted = foldText(sought);
  const seen = wanted === '' ? rows : rows.filter(({ name }) => foldText(name).includes(wanted));
  const choose = (key: string, isWanted: boolean): void => {
    const next = new Set(chosen);
    if (isWanted) next.add(key);
    else next.delete(key);
    onChoose(next);
  };
  return (
    <Section name={CORRECTION_TEXT.rows(chosen.size, rows.length)} isGroup>
      {rows.length > MANY && (
        <TextField label={CORRECTION_TEXT.find} value={sought} onChange={seek} />
      )}
      <div role="status">
        {seen.length === 0 && <Paragraph>{CORRECTION_TEXT.foundNone}</Paragraph>}
      </div>
      <LongList
        name={CORRECTION_TEXT.list}
        items={seen}
        keyOf={({ key }) => key}
        draw={({ key, name, place }) => (
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={chosen.has(key)}
              onChange={({ target }) => choose(key, target.checked)}
            />
            <span>
              {name}{' '}
              <span className={styles.place}>{CORRECTION_TEXT.place(place.row, place.sheet)}</span>
            </span>
          </label>
        )}
      />
    </Section>
  );
}
