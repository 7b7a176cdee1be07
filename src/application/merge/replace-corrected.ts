import type { MergeChoices } from '../../domain/merging/choose-version';
import type { CorrectedCells, Edit, FileFindings, FileProblem } from './file-findings';

type Correction = FileFindings & { readonly correction: CorrectedCells };

/**
 * Phiếu sửa: in the rows that a form went back for, its correction stands in its place, and the form is
 * told so, whatever the order of the files. Where the correction's row is refused or gone, the first
 * answer, known to be in doubt, is refused as well. A correction that is left out replaces nothing; a
 * form that somebody wants taken stays, and so disagrees with its correction.
 */
export function replaceCorrected(
  files: readonly FileFindings[],
  { files: choices }: MergeChoices,
): readonly FileFindings[] {
  const corrections = new Map<string, Correction[]>();
  for (const [source, file] of files.entries()) {
    if (!isCorrection(file) || choices.get(source) === 'leave') continue;
    const { of } = file.correction;
    corrections.set(of, [...(corrections.get(of) ?? []), file]);
  }
  return files.map((file, source) => {
    const own = corrections.get(file.identity?.number ?? '') ?? [];
    return choices.get(source) === 'take' || own.length === 0 ? file : replaceRows(file, own);
  });
}

function isCorrection(file: FileFindings): file is Correction {
  return file.correction !== null;
}

function replaceRows(file: FileFindings, corrections: readonly Correction[]): FileFindings {
  const { rows, edits, problems } = file;
  const isReplaced = ({ key }: Edit): boolean =>
    corrections.some(({ correction }) => correction.answered.has(key));
  const isLeft = ({ key }: Edit): boolean =>
    corrections.every(({ correction }) => correction.left.has(key));
  const replaced = edits.filter(isReplaced);
  const rest = edits.filter((edit) => !isReplaced(edit));
  const refused = rest.filter((edit) => !isLeft(edit));
  const [skips, refusals] = [countRows(replaced), countRows(refused)];
  return {
    ...file,
    rows: {
      ...rows,
      used: rows.used - skips - refusals,
      skipped: rows.skipped + skips,
      refused: rows.refused + refusals,
    },
    edits: rest.filter(isLeft),
    problems: [
      ...problems,
      ...corrections.flatMap((by) => {
        const { answered, left } = by.correction;
        return [
          ...tell(
            'corrected',
            by,
            replaced.filter(({ key }) => answered.has(key)),
          ),
          ...tell(
            'correction-refused',
            by,
            refused.filter(({ key }) => !left.has(key)),
          ),
        ];
      }),
    ],
  };
}

function tell(
  code: 'corrected' | 'correction-refused',
  { file: by, identity }: Correction,
  edits: readonly Edit[],
): readonly FileProblem[] {
  const places = edits.map(({ place }) => place);
  return places.length === 0 ? [] : [{ code, number: identity?.number ?? '', by, places }];
}

function countRows(edits: readonly Edit[]): number {
  return new Set(edits.map(({ place: { sheet, row } }) => JSON.stringify([sheet, row]))).size;
}
