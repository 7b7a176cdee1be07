import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Master } from '../../../application/merge/master';
import type { OpenConflict } from '../../../application/merge/plan-merge';
import type { CellChoice } from '../../../domain/merging/choose-version';
import { MERGE_TEXT } from '../../../text/pane/travel-merge';
import { writeValue } from '../../../text/travel/merge';
import type { Desk } from '../../work/desk';
import { Choice } from '../../parts/Choice';
import { describeCell } from './describe-cell';
import type { LoadedFile } from './loaded-files';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

type Props = {
  readonly conflict: OpenConflict;
  readonly master: Master;
  readonly files: readonly LoadedFile[];
  readonly choice: CellChoice | undefined;
  readonly desk: Desk;
  readonly onChoose: (choice: CellChoice | null) => void;
};

const OPEN = 'open';
const KEEP = 'keep';

/** One cell about which the workbook and the files do not agree, side by side, to be chosen. */
export function ConflictCard({ conflict, master, files, choice, desk, onChoose }: Props) {
  const styles = useStyles();
  const { cell, versions, sent } = conflict;
  const { name, sheet, address, target } = describeCell(master, cell);
  const sides = versions.map(({ value, sources }) => {
    const told = sources.flatMap((source) => files[source] ?? []);
    return {
      value: told[0]?.id ?? -1,
      ids: told.map(({ id }) => id),
      words: MERGE_TEXT.takeFile(
        told.map((file) => file.name),
        writeValue(value),
      ),
    };
  });
  const taken = typeof choice === 'object' ? choice.take : null;
  const chosen = sides.find(({ ids }) => taken !== null && ids.includes(taken))?.value ?? null;
  return (
    <div className={styles.card}>
      <Choice<string | number>
        name={name}
        options={[
          { value: KEEP, words: MERGE_TEXT.keepBook(writeValue(cell.found)) },
          ...sides,
          { value: OPEN, words: MERGE_TEXT.leaveOpen },
        ]}
        chosen={choice === 'keep' ? KEEP : (chosen ?? OPEN)}
        onChoose={(value) =>
          onChoose(value === KEEP ? 'keep' : typeof value === 'number' ? { take: value } : null)
        }
      />
      <Text size={200}>{MERGE_TEXT.whenSent(sent.map(writeValue))}</Text>
      <Button size="small" onClick={() => desk.show(target)}>
        {MERGE_TEXT.toCell(sheet, address)}
      </Button>
    </div>
  );
}
