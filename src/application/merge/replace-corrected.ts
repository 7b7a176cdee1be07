import type { Found } from '../../domain/draft';
import type { MergeChoices } from '../../domain/merging/choose-version';
import { isSameValue } from '../../domain/merging/same-value';
import { formRowKey } from '../../workbook/forms/read/form-row-key';
import type { CorrectedCells, Edit, FileFindings, FileProblem, RowCell } from './file-findings';
import { dropRefusals, listSettled } from './settle-refused';

type Correction = FileFindings & { readonly correction: CorrectedCells };

/**
 * Phiếu sửa: in the rows that a form went back for, its correction stands in its place, and the form is
 * told so, whatever the order of the files: what the form was to replace, the correction may replace.
 * An answer that the correction repeats stays the form's, for the correction may have been sent when the
 * answer was in the workbook already. A row of the form that is refused is settled by a correction that
 * answers it. Where the correction's row is refused or gone, the first answer, known to be in doubt, is
 * refused as well. A correction that is left out replaces nothing; a form that somebody wants taken
 * stays, and so disagrees with its correction.
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
  const isCorrected = ({ identity }: FileFindings, source: number): boolean =>
    choices.get(source) !== 'take' && corrections.has(identity?.number ?? '');
  const originals = files.filter(isCorrected);
  return files.map((file, source) => {
    const inherited = isCorrection(file) ? inheritBases(file, originals) : file;
    const own = corrections.get(file.identity?.number ?? '') ?? [];
    return isCorrected(file, source) ? replaceRows(inherited, own) : inherited;
  });
}

function inheritBases(file: Correction, originals: readonly FileFindings[]): FileFindings {
  const own = originals.filter(({ identity }) => identity?.number === file.correction.of);
  const replaced = new Map<string, Found[]>();
  for (const { key, bases } of own.flatMap(({ edits }) => edits)) {
    replaced.set(key, [...(replaced.get(key) ?? []), ...bases]);
  }
  const edits = file.edits.map((edit) => {
    // What it says itself is no base: it would take the edit for none.
    const inherited = (replaced.get(edit.key) ?? []).filter(
      (base) => !isSameValue(base, edit.value),
    );
    return { ...edit, bases: [...edit.bases, ...inherited] };
  });
  return { ...file, edits };
}

function isCorrection(file: FileFindings): file is Correction {
  return file.correction !== null;
}

function replaceRows(file: FileFindings, corrections: readonly Correction[]): FileFindings {
  const { rows, edits } = file;
  const isReplacedBy = ({ correction }: Correction, { key, value }: Edit): boolean => {
    const said = correction.answered.get(key);
    return said !== undefined && !isSameValue(said, value);
  };
  const isReplaced = (edit: Edit): boolean => corrections.some((by) => isReplacedBy(by, edit));
  const isLeft = ({ key }: Edit): boolean =>
    corrections.every(({ correction }) => correction.left.has(key) || correction.answered.has(key));
  const replaced = edits.filter(isReplaced);
  const rest = edits.filter((edit) => !isReplaced(edit));
  const doubtful = rest.filter((edit) => !isLeft(edit));
  const kept = rest.filter(isLeft);
  const refusals = countRows(doubtful);
  const settled = listSettled(file.refused, corrections);
  // A row that still says something is used.
  const skips = countRows([...replaced, ...doubtful, ...kept]) - countRows([...doubtful, ...kept]);
  return {
    ...file,
    rows: {
      ...rows,
      used: rows.used - skips - refusals,
      skipped: rows.skipped + skips + countRows(settled),
      refused: rows.refused + refusals - countRows(settled),
    },
    edits: kept,
    problems: [
      ...dropRefusals(file.problems, settled),
      ...corrections.flatMap((by) => {
        const { answered, left } = by.correction;
        const isKnown = ({ key }: Edit): boolean => left.has(key) || answered.has(key);
        return [
          ...tell('corrected', by, [
            ...replaced.filter((edit) => isReplacedBy(by, edit)),
            ...settled.filter(({ key }) => answered.has(key)),
          ]),
          ...tell(
            'correction-refused',
            by,
            doubtful.filter((edit) => !isKnown(edit)),
          ),
        ];
      }),
    ],
  };
}

function tell(
  code: 'corrected' | 'correction-refused',
  { file: by, identity }: Correction,
  cells: readonly RowCell[],
): readonly FileProblem[] {
  const places = [...cells].sort(comparePlaces).map(({ place }) => place);
  return places.length === 0 ? [] : [{ code, number: identity?.number ?? '', by, places }];
}

function countRows(cells: readonly RowCell[]): number {
  return new Set(cells.map(({ place }) => formRowKey(place))).size;
}

function comparePlaces(one: RowCell, other: RowCell): number {
  const [{ place: first }, { place: second }] = [one, other];
  if (first.sheet !== second.sheet) return first.sheet < second.sheet ? -1 : 1;
  return first.row - second.row;
}
