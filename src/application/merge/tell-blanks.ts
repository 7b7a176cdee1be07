import type { MergeProblem } from '../../text/problems/merge-problems';
import type { BlankCell, FileFindings } from './file-findings';
import { placeOfCell } from './master';

/**
 * For each file what its blank cells leave unsaid: a cell left blank as it was sent is no answer, though
 * the workbook or another version of the form has one; nor does a correction that takes back an answer
 * which the workbook never had change anything.
 */
export function tellBlanks(files: readonly FileFindings[]): readonly (readonly MergeProblem[])[] {
  const answered = new Set(
    files.flatMap(({ identity, edits }) =>
      edits.filter(({ value }) => value.kind !== 'blank').map(({ key }) => keyOf(identity, key)),
    ),
  );
  return files.map(({ identity, blanks }) => {
    const isFilled = ({ cell, key }: BlankCell): boolean =>
      cell.found.kind !== 'blank' || answered.has(keyOf(identity, key));
    return [
      ...tellLeft(blanks.filter((one) => wasBlank(one) && isFilled(one))),
      ...tellTakenBack(blanks.filter(({ cell }) => cell.found.kind === 'blank')),
    ];
  });
}

function wasBlank({ bases }: BlankCell): boolean {
  return bases.every(({ kind }) => kind === 'blank');
}

function tellLeft(blanks: readonly BlankCell[]): readonly MergeProblem[] {
  if (blanks.length === 0) return [];
  return [{ code: 'left-blank', cells: blanks.map(({ cell }) => placeOfCell(cell)) }];
}

function tellTakenBack(blanks: readonly BlankCell[]): readonly MergeProblem[] {
  const places = blanks.flatMap(({ place, answered }) =>
    answered === null || answered.kind === 'blank' ? [] : [{ ...place, answered }],
  );
  return places.length === 0 ? [] : [{ code: 'answer-taken-back', places }];
}

function keyOf(identity: FileFindings['identity'], key: string): string {
  return JSON.stringify([identity?.number, key]);
}
