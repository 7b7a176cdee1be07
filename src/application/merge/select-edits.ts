import type { MergeChoices } from '../../domain/merging/choose-version';
import { isEdited } from '../../domain/merging/decide-cell';
import type { KnownForm } from '../../text/problems/merge-problems';
import type { Edit, FileFindings } from './file-findings';
import type { Master } from './master';

/**
 * Which edits, and blank cells, of each file the merge goes by. Of files that are left out none. Nor of a form that was
 * merged whole before, unless somebody wants it taken: whatever else stands in its cells has been typed
 * since, knowing it. Of all others what their recipient changed.
 *
 * A form that is known already, merged in part or in another version or corrected since, decides nothing
 * by itself: it fills blank cells, and for every other cell a person is asked. Where there is another
 * version, an answer that was left as it was sent counts against it. Where a correction of it was merged
 * and is not at hand, it fills nothing: nobody knows which answers were in doubt.
 */
export function selectEdits(
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
    const isSettled = master.merged.findSettled(digest, choice) !== undefined;
    if (identity === null || choice === 'leave' || isSettled)
      return { ...file, edits: [], blanks: [] };
    const { number } = identity;
    const others = (byNumber.get(number) ?? []).filter((one) => one.digest !== digest);
    const known = [
      ...master.merged.listKnown(number, digest),
      ...others.map((one) => ({ as: 'file', file: one.file }) as const),
    ];
    if (known.length === 0) return { ...file, edits: file.edits.filter(isEdited) };
    const corrections = master.merged.listCorrections(number);
    const fillsBlanks = corrections.every((one) => byNumber.has(one));
    return limitKnownForm(file, { number, known, fillsBlanks });
  });
}

type KnownFormFacts = {
  readonly number: string;
  readonly known: readonly KnownForm[];
  readonly fillsBlanks: boolean;
};

function limitKnownForm(file: FileFindings, facts: KnownFormFacts): FileFindings {
  const isOneOfSeveral = facts.known.some(({ as }) => as === 'version' || as === 'file');
  const edits = isOneOfSeveral ? file.edits : file.edits.filter(isEdited);
  return {
    ...file,
    edits: edits.map(facts.fillsBlanks ? keepBlankBases : dropBases),
    problems: [{ code: 'come-before', ...facts }, ...file.problems],
  };
}

/** It replaces nothing: a person is asked. */
function dropBases(edit: Edit): Edit {
  return { ...edit, bases: [] };
}

/** It may fill what has always been blank, and replace nothing. */
function keepBlankBases(edit: Edit): Edit {
  const bases =
    edit.value.kind === 'blank' ? [] : edit.bases.filter(({ kind }) => kind === 'blank');
  return { ...edit, bases };
}
