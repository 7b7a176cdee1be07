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
 * another version, an answer that was left as it was sent is a word against it.
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
    return hearForm(file, identity.number, [
      ...master.merged.listKnown(identity.number, digest),
      ...others.map((one) => ({ as: 'file', file: one.file }) as const),
    ]);
  });
}

function hearForm(file: FileFindings, number: string, known: readonly KnownForm[]): FileFindings {
  const edited = file.edits.filter(isEdited);
  if (known.length === 0) return { ...file, edits: edited };
  const isOneOfSeveral = known.some(({ as }) => as === 'version' || as === 'file');
  return {
    ...file,
    edits: (isOneOfSeveral ? file.edits : edited).map(doubtEdit),
    problems: [{ code: 'come-before', number, known }, ...file.problems],
  };
}

/** It may fill what has always been blank, and replace nothing. */
function doubtEdit(edit: Edit): Edit {
  const bases =
    edit.value.kind === 'blank' ? [] : edit.bases.filter(({ kind }) => kind === 'blank');
  return { ...edit, bases };
}
