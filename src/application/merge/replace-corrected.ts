import type { MergeChoices } from '../../domain/merging/choose-version';
import type { Edit, FileFindings } from './file-findings';
import type { Master } from './master';

/**
 * Phiếu sửa: in the rows that a form went back for, its correction stands in its place, and the form is
 * told so, whatever the order of the files. A correction that is left out replaces nothing, nor does a
 * row of it that is refused; a form that somebody wants taken stays, and so disagrees with its correction.
 */
export function replaceCorrected(
  master: Master,
  files: readonly FileFindings[],
  { files: choices }: MergeChoices,
): readonly FileFindings[] {
  const corrections = new Map<string, FileFindings[]>();
  for (const [source, file] of files.entries()) {
    const of = file.identity?.correction?.of;
    if (of === undefined || choices.get(source) === 'leave') continue;
    corrections.set(of, [...(corrections.get(of) ?? []), file]);
  }
  return files.map((file, source) => {
    const own = corrections.get(file.identity?.number ?? '') ?? [];
    const stays = choices.get(source) === 'take' || master.findLogged(file.digest)?.isWhole;
    return stays === true || own.length === 0 ? file : replaceRows(file, own);
  });
}

function replaceRows(file: FileFindings, corrections: readonly FileFindings[]): FileFindings {
  const { rows, edits, problems } = file;
  const isReplaced = ({ key }: Edit): boolean =>
    corrections.some(({ answered }) => answered.has(key));
  const count = countRows(edits.filter(isReplaced));
  return {
    ...file,
    rows: { ...rows, used: rows.used - count, skipped: rows.skipped + count },
    edits: edits.filter((edit) => !isReplaced(edit)),
    problems: [
      ...problems,
      ...corrections.flatMap(({ file: by, identity, answered }) => {
        const places = edits.filter(({ key }) => answered.has(key)).map(({ place }) => place);
        const number = identity?.number ?? '';
        return places.length === 0 ? [] : [{ code: 'corrected', number, by, places } as const];
      }),
    ],
  };
}

function countRows(edits: readonly Edit[]): number {
  return new Set(edits.map(({ place: { sheet, row } }) => JSON.stringify([sheet, row]))).size;
}
