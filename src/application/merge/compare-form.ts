import type { Found } from '../../domain/draft';
import { foldText } from '../../domain/matching/fold-text';
import { cellKey } from '../../domain/merging/cell-key';
import { isEdited } from '../../domain/merging/decide-cell';
import { valueKey } from '../../domain/merging/same-value';
import type { MergeProblem } from '../../text/problems/merge-problems';
import { digestAnswers } from '../../workbook/forms/digest-answers';
import { formRowKey } from '../../workbook/forms/read/form-row-key';
import type { FormEntry, ReturnedForm } from '../../workbook/forms/read/returned-form';
import { createCellReaders } from '../../workbook/reading/recognise-cell';
import type { CellReader } from '../../workbook/reading/recognise-cell';
import { checkEntry, placeOf } from './check-entry';
import type { BlankCell, CorrectedCells, Edit, FileFindings, RowCell } from './file-findings';
import type { Master } from './master';
import { Refusals } from './refusals';
import { tellUncorrected } from './tell-uncorrected';

/**
 * Compares a form of this workbook with it, row by row: a row with a value that cannot be carried over
 * is refused as a whole, and named; what was sent is no fault of the recipient's. A cell at a time.
 */
export function* compareForm(
  form: ReturnedForm,
  master: Master,
): Generator<void, Omit<FileFindings, 'file' | 'kind' | 'identity'>> {
  const readerOf = createCellReaders();
  const refusals = new Refusals();
  const lines = [form.identity.number];
  const edits: Edit[] = [];
  const blanks: BlankCell[] = [];
  const values = new Map<string, Found>();
  for (const entry of form.entries) {
    yield;
    const read = readerOf(entry.column);
    const value = read(entry.value);
    const bases = entry.answered === null ? [entry.sent] : [entry.sent, entry.answered];
    const key = cellKey(entry);
    values.set(key, value);
    lines.push(JSON.stringify([key, valueKey(value)]));
    const said = { key, sent: read(entry.sent), bases: bases.map(read), value };
    if (refuseNominee(entry, master, refusals)) continue;
    if (value.kind === 'blank') blanks.push(...findBlank(entry, said, read, master));
    const isChanged = isEdited(said);
    if (!isChanged && value.kind === 'blank') continue;
    const edit = checkEntry(entry, said, master);
    if (!('code' in edit)) edits.push(edit);
    else if (isChanged) refusals.refuse(edit, placeOf(entry));
  }
  const { rows } = form;
  const isUsed = ({ place }: RowCell): boolean => !refusals.has(place);
  return {
    digest: yield* digestAnswers(lines),
    rows: {
      ...rows,
      used: rows.used - refusals.count,
      refused: rows.refused + refusals.count,
    },
    edits: edits.filter(isUsed),
    blanks: blanks.filter(isUsed),
    refused: listRefused(form, refusals),
    correction: listCorrected(form, values, refusals),
    problems: [
      ...tellRefusals(form, master, refusals),
      ...tellUncorrected(form, readerOf),
      ...listRemarks(form),
    ],
  };
}

function findBlank(
  entry: FormEntry,
  { key, bases }: Pick<Edit, 'key' | 'bases'>,
  read: CellReader,
  master: Master,
): readonly BlankCell[] {
  const cell = master.findCell(entry);
  if (cell === null) return [];
  const answered = entry.answered === null ? null : read(entry.answered);
  return [{ key, cell, place: placeOf(entry), bases, answered }];
}

function listRefused({ entries, written }: ReturnedForm, refusals: Refusals): readonly RowCell[] {
  const used = new Set(entries.filter((entry) => !refusals.has(entry)).map(formRowKey));
  return written
    .filter((entry) => !used.has(formRowKey(entry)))
    .map((entry) => ({ key: cellKey(entry), place: placeOf(entry) }));
}

function listCorrected(
  { identity, entries, closed }: ReturnedForm,
  values: ReadonlyMap<string, Found>,
  refusals: Refusals,
): CorrectedCells | null {
  if (identity.correction === null) return null;
  const used = new Set(entries.filter((entry) => !refusals.has(entry)).map(cellKey));
  return {
    of: identity.correction.of,
    answered: new Map([...values].filter(([key]) => used.has(key))),
    left: new Set(closed.map(cellKey)),
  };
}

function refuseNominee(entry: FormEntry, master: Master, refusals: Refusals): boolean {
  const { scope, nominee, name } = entry;
  const found = master.findNominee(scope, nominee);
  if (found !== null && found !== 'doubled' && foldText(found.name) === foldText(name)) {
    return false;
  }
  refusals.refuseNominee(JSON.stringify([scope, nominee]), placeOf(entry), (places) =>
    found === null || found === 'doubled'
      ? { code: found === null ? 'nominee-removed' : 'nominee-doubled', nominee, name, places }
      : { code: 'nominee-renamed', nominee, form: name, book: found.name, places },
  );
  return true;
}

/** Of a form in which nobody is known that is said once. */
function tellRefusals(
  { identity, entries }: ReturnedForm,
  master: Master,
  { problems }: Refusals,
): readonly MergeProblem[] {
  const isLost =
    entries.length > 0 &&
    entries.every(({ scope, nominee }) => master.findNominee(scope, nominee) === null);
  return isLost ? [{ code: 'recipient-unknown', recipient: identity.recipient }] : problems;
}

function listRemarks({ remarks }: ReturnedForm): readonly MergeProblem[] {
  return remarks.map((remark) => ({ code: 'remark', text: remark.text, place: placeOf(remark) }));
}
