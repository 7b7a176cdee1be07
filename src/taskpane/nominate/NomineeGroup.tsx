import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Decimal } from '../../domain/decimal';
import { NOMINATE_TEXT } from '../../text/pane/nominate';
import { Paragraph } from '../parts/Paragraph';
import type { NomineeEntry } from './nominee-entry';
import { NomineeRows } from './NomineeRows';
import type { NomineeLinks } from './use-nominee-links';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  more: { alignSelf: 'flex-start' },
});

/** The rest is shown when somebody asks: the page stays short enough to look over. */
const FIRST = 5;

type Props = {
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly NomineeEntry[];
  /** How many are shown before somebody asks for all. */
  readonly first?: number;
  /** On the button that shows all. */
  readonly more: string;
  readonly step: Decimal;
  readonly links: NomineeLinks;
};

/** Nominees of whom the same is to be said. */
export function NomineeGroup(props: Props) {
  const { title, note, rows, first = FIRST, more, step, links } = props;
  const styles = useStyles();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, first);
  return (
    <div className={styles.group}>
      {shown.length > 0 && (
        <h4 id={id} className={styles.title}>
          {title}
        </h4>
      )}
      {note !== undefined && <Paragraph>{note}</Paragraph>}
      {shown.length > 0 && <NomineeRows rows={shown} labelledBy={id} step={step} links={links} />}
      {rows.length > first && (
        <Button
          size="small"
          className={styles.more}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? NOMINATE_TEXT.fewer : more}
        </Button>
      )}
    </div>
  );
}
