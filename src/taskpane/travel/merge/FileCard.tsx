import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Master } from '../../../application/merge/master';
import type { FilePlan, FileStatus } from '../../../application/merge/plan-file';
import type { FileChoice } from '../../../domain/merging/choose-version';
import { CORRECTION_TEXT } from '../../../text/pane/travel-correction';
import { describeRows, MERGE_TEXT } from '../../../text/pane/travel-merge';
import { FILE_STATUS } from '../../../text/travel/merge-statuses';
import { LongList } from '../../parts/LongList';
import { Paragraph } from '../../parts/Paragraph';
import type { Desk } from '../../work/desk';
import { Chip } from '../../parts/Chip';
import { Fold } from '../../parts/Fold';
import { SelectField } from '../../parts/SelectField';
import { ChangeLine } from './ChangeLine';
import { FileProblems } from './FileProblems';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  rows: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const MOODS: Readonly<Record<FileStatus, 'plain' | 'good' | 'warning' | 'bad'>> = {
  new: 'good',
  changed: 'good',
  unchanged: 'plain',
  conflict: 'warning',
  unknown: 'bad',
  foreign: 'bad',
  damaged: 'bad',
};

const USUAL = 'usual';
const CHOICES: readonly FileChoice[] = ['take', 'keep', 'leave'];

type Props = {
  readonly plan: FilePlan;
  readonly master: Master;
  readonly choice: FileChoice | undefined;
  readonly desk: Desk;
  readonly onChoose: (choice: FileChoice | null) => void;
  readonly onRemove: () => void;
  readonly onCorrect: () => void;
  /** Of the button that leads to the correction, which people come back to. */
  readonly correctId: string;
};

/** One returned file: what it is, what becomes of its rows, and what it would change. */
export function FileCard(props: Props) {
  const { plan, master, choice, desk, onChoose, onRemove, onCorrect, correctId } = props;
  const styles = useStyles();
  const { findings, status, rows, changes } = plan;
  const { file, identity, kind } = findings;
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <h4 className={styles.name}>{file}</h4>
        <Chip mood={MOODS[status]}>{FILE_STATUS[status]}</Chip>
      </div>
      {identity !== null && <Paragraph>{MERGE_TEXT.from(identity.recipient)}</Paragraph>}
      <span className={styles.rows}>{describeRows(rows)}</span>
      <FileProblems plan={plan} />
      {changes.length > 0 && (
        <Fold title={MERGE_TEXT.changes(changes.length)}>
          <LongList
            name={MERGE_TEXT.changes(changes.length)}
            items={changes}
            keyOf={({ key }) => key}
            draw={(change) => <ChangeLine change={change} master={master} desk={desk} />}
          />
        </Fold>
      )}
      {kind === 'form' && (
        <SelectField
          label={MERGE_TEXT.use}
          value={choice ?? USUAL}
          options={([USUAL, ...CHOICES] as const).map((use) => ({
            value: use,
            text: MERGE_TEXT.uses[use],
          }))}
          onChange={(use) => onChoose(CHOICES.find((one) => one === use) ?? null)}
        />
      )}
      <div className={styles.head}>
        {kind === 'form' && (
          <Button
            id={correctId}
            size="small"
            aria-label={CORRECTION_TEXT.openOf(file)}
            onClick={onCorrect}
          >
            {CORRECTION_TEXT.open}
          </Button>
        )}
        <Button size="small" onClick={onRemove}>
          {MERGE_TEXT.remove}
        </Button>
      </div>
    </div>
  );
}
