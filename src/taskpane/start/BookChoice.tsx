import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { PRESET_LIST } from '../../presets/preset-list';
import type { PresetIdentity } from '../../presets/preset-identity';
import { NEW_BOOK_TEXT } from '../../text/pane/start';
import { Paragraph } from '../parts/Paragraph';
import type { BookRequest } from '../work/pane-work';
import { chooseBook, listYears } from './choose-book';
import { SelectField } from '../parts/SelectField';
import { useStackStyle } from '../parts/use-stack-style';
import { WayCard } from '../parts/WayCard';

const useStyles = makeStyles({
  ways: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 0,
    minWidth: 0,
  },
});

type Props = {
  readonly choice: BookRequest;
  /** False until the person has chosen a way: then none is marked. */
  readonly isChosen?: boolean;
  readonly onChoose: (next: BookRequest) => void;
  readonly presets?: readonly PresetIdentity[];
};

/** First which way; then, for a book of one's own, of which movement and year. */
export function BookChoice({ choice, isChosen = true, onChoose, presets = PRESET_LIST }: Props) {
  const styles = useStyles();
  const stack = useStackStyle();
  const group = useId();
  const preset = presets.find(({ id }) => id === choice.preset);
  if (preset === undefined) throw new Error(`no such preset: ${choice.preset}`);
  const choosePreset = (id: string): void => {
    const next = presets.find((one) => one.id === id) ?? preset;
    onChoose(chooseBook(next, choice.year));
  };
  return (
    <div className={stack}>
      <fieldset aria-label={NEW_BOOK_TEXT.ways} className={styles.ways}>
        <WayCard
          group={group}
          name={NEW_BOOK_TEXT.makeBook(choice.year)}
          what={NEW_BOOK_TEXT.makeBookWhat}
          isChosen={isChosen && !choice.sample}
          onChoose={() => onChoose({ ...choice, sample: false })}
        />
        <WayCard
          group={group}
          name={NEW_BOOK_TEXT.trySample}
          what={NEW_BOOK_TEXT.trySampleWhat}
          isChosen={isChosen && choice.sample}
          onChoose={() => onChoose({ ...choice, sample: true })}
        />
      </fieldset>
      {isChosen && !choice.sample && (
        <>
          {presets.length === 1 ? (
            <Paragraph>
              {NEW_BOOK_TEXT.movement}: {preset.title}
            </Paragraph>
          ) : (
            <SelectField
              label={NEW_BOOK_TEXT.movement}
              value={preset.id}
              options={presets.map(({ id, title }) => ({ value: id, text: title }))}
              onChange={choosePreset}
            />
          )}
          <SelectField
            label={NEW_BOOK_TEXT.year}
            value={String(choice.year)}
            options={listYears(preset)
              .map(String)
              .map((year) => ({ value: year, text: year }))}
            onChange={(year) => onChoose({ ...choice, year: Number(year) })}
          />
        </>
      )}
    </div>
  );
}
