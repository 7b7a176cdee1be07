import type { MergeChoices } from '../../domain/merging/choose-version';
import { isEdited } from '../../domain/merging/decide-cell';
import type { KnownForm } from '../../text/problems/merge-problems';
import type { Edit, FileFindings } from './file-findings';
import type { Master } from './master';

/**
 * What each file has to say. Files that are left out say nothing. Nor does a form that was merged whole
 * before, unless somebody wants it taken: whatever else stands in its cells has been typed since, knowing
 * it. All others say what their recipient changed.
 *
 * A form that is known already, merged in part or in another version or corrected since, says nothing
 * that is certain: it fills blank cells, and for every other cell a person is asked. Where there is
 * another version, an answer that was left as it was sent is a word against it. Where a correction of it
 * was merged and is not at hand, it fills nothing: nobody knows which answers were in doubt.
 */
export function hearFiles(
  master: Master,
  files: readonly FileFindings[],
  { files: choices }: MergeChoices,
): readonly FileFindings[] {
  const byNumber = new Map<string | undefined, FileFindings[]>();
  for (const [source, file] of files.entries()) {
    if (choices.get(source) === 'leave') continue;
    const { number } = file.identity ?? {};
    byNumber.set(number, [...(byNumber.get(number) ?? []), file]);
  }
  return files.map((file, source) => {
    const { digest, identity } = file;
    const choice = choices.get(source);
    const isSettled = master.merged.find(digest)?.isWhole === true && choice !== 'take';
    if (identity === null || choice === 'leave' || isSettled) return { ...file, edits: [] };
    const others = (byNumber.get(identity.number) ?? []).filter((one) => one.digest !== digest);
    const { number } = identity;
    const known = [
      ...master.merged.listKnown(number, digest),
      ...others.map((one) => ({ as: 'file', file: one.file }) as const),
    ];
    const corrections = master.merged.listCorrections(number);
    return hearForm(file, {
      number,
      known,
      fillsBlanks: corrections.every((one) => byNumber.has(one)),
    });
  });
}

type Recalled = {
  readonly number: string;
  readonly known: readonly KnownForm[];
  readonly fillsBlanks: boolean;
};

function hearForm(file: FileFindings, { number, known, fillsBlanks }: Recalled): FileFindings {
  const edited = file.edits.filter(isEdited);
  if (known.length === 0) return { ...file, edits: edited };
  const isOneOfSeveral = known.some(({ as }) => as === 'version' || as === 'file');
  return {
    ...file,
    edits: (isOneOfSeveral ? file.edits : edited).map(fillsBlanks ? doubtEdit : disbelieveEdit),
    problems: [{ code: 'come-before', number, known, fillsBlanks }, ...file.problems],
  };
}

function disbelieveEdit(edit: Edit): Edit {
  return { ...edit, bases: [] };
}

/** It may fill what has always been blank, and replace nothing. */
function doubtEdit(edit: Edit): Edit {
  const bases =
    edit.value.kind === 'blank' ? [] : edit.bases.filter(({ kind }) => kind === 'blank');
  return { ...edit, bases };
}
