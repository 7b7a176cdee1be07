import type { MergeChoices } from '../../../domain/merging/choose-version';
import { MERGE_TEXT } from '../../../text/pane/travel-merge';
import type { Desk } from '../../work/desk';
import { LongList } from '../../parts/LongList';
import { Section } from '../Section';
import { ConflictCard } from './ConflictCard';
import { FileCard } from './FileCard';
import { holdCells } from './held-choices';
import type { MergeWork } from './merge-work';
import { MergePanel } from './MergePanel';
import type { MergeOfFiles } from './use-merge';

type Props = {
  readonly merging: MergeWork;
  readonly merge: MergeOfFiles;
  /** Files by their ids. */
  readonly choices: MergeChoices;
  readonly desk: Desk;
  /** It is of the files and choices that are there now. */
  readonly isReady: boolean;
  /** Called with the file's id. */
  readonly onCorrect: (file: number) => void;
  /** Of the button that leads to a file's correction: people come back to it. */
  readonly idOfCorrect: (file: number) => string;
};

/** What the files do not agree about, the press that writes, and each file. */
export function MergeFiles(props: Props) {
  const { merging, merge, choices, desk, isReady, onCorrect, idOfCorrect } = props;
  const { returns } = merging;
  const { plan, master, findings, disagreeing } = merge;
  const conflicts = MERGE_TEXT.conflicts(disagreeing.length, plan.conflicts.length);
  return (
    <>
      {disagreeing.length > 0 && (
        <Section name={conflicts}>
          <LongList
            name={conflicts}
            items={disagreeing}
            keyOf={({ key }) => key}
            draw={(conflict) => (
              <ConflictCard
                conflict={conflict}
                master={master}
                files={merge.files}
                choice={choices.cells.get(conflict.key)}
                desk={desk}
                onChoose={(choice) =>
                  returns.chooseCell(
                    conflict.key,
                    choice && { choice, held: holdCells([conflict]) },
                  )
                }
              />
            )}
          />
        </Section>
      )}
      <MergePanel merging={merging} merge={merge} desk={desk} isReady={isReady} />
      <Section name={MERGE_TEXT.files}>
        <LongList
          name={MERGE_TEXT.files}
          items={merge.files.flatMap((file, position) => {
            const own = plan.files[position];
            return own === undefined
              ? []
              : [{ id: file.id, own, edits: findings[position]?.edits ?? [] }];
          })}
          keyOf={({ id }) => id}
          draw={({ id, own, edits }) => (
            <FileCard
              plan={own}
              master={master}
              choice={choices.files.get(id)}
              desk={desk}
              onChoose={(choice) =>
                returns.chooseFile(id, choice && { choice, held: holdCells(edits) })
              }
              onRemove={() => returns.remove(id)}
              onCorrect={() => onCorrect(id)}
              correctId={idOfCorrect(id)}
            />
          )}
        />
      </Section>
    </>
  );
}
