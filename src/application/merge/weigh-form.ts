import type { Found } from '../../domain/draft';
import { foldText } from '../../domain/matching/fold-text';
import { cellKey } from '../../domain/merging/cell-key';
import { isEdited } from '../../domain/merging/decide-cell';
import { isSameValue, valueKey } from '../../domain/merging/same-value';
import { reportProblem } from '../../domain/problem';
import type { FormPlace } from '../../text/problems/form-places';
import type { MergeProblem, UnusableReason } from '../../text/problems/merge-problems';
import type { FormEntry, ReturnedForm } from '../../workbook/forms/read/returned-form';
import { digestLines } from '../../workbook/merging/digest-lines';
import { createCellReaders } from '../../workbook/reading/recognise-cell';
import type { CorrectedCells, Edit, FileFindings } from './file-findings';
import { placeOfCell } from './master';
import type { Master } from './master';
import { Refusals } from './refusals';

/**
 * Sets a form of this workbook beside it, row by row: a row with a value that cannot be carried over
 * is refused as a whole, and named; what was sent is no fault of the recipient's. A cell at a time.
 */
export function* weighForm(
  form: ReturnedForm,
  master: Master,
): Generator<void, Pick<FileFindings, 'digest' | 'rows' | 'edits' | 'correction' | 'problems'>> {
  const readerOf = createCellReaders();
  const refusals = new Refusals();
  const lines = [form.identity.number];
  const edits: Edit[] = [];
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
    const isChanged = isEdited(said);
    if (!isChanged && value.kind === 'blank') continue;
    const edit = weighEdit(entry, said, master);
    if (!('code' in edit)) edits.push(edit);
    else if (isChanged) refusals.refuse(edit, placeOf(entry));
  }
  const { rows } = form;
  return {
    digest: yield* digestLines(lines),
    rows: {
      ...rows,
      used: rows.used - refusals.count,
      refused: rows.refused + refusals.count,
    },
    edits: edits.filter(({ place }) => !refusals.has(place)),
    correction: listCorrected(form, values, refusals),
    problems: [...tellRefusals(form, master, refusals), ...listRemarks(form)],
  };
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

function weighEdit(
  entry: FormEntry,
  said: Pick<Edit, 'key' | 'sent' | 'bases' | 'value'>,
  master: Master,
): Edit | MergeProblem {
  const place = placeOf(entry);
  const { value } = said;
  const { nominee } = entry;
  const criterion = entry.column.slice(entry.column.indexOf(':') + 1);
  const cell = master.findCell(entry);
  if (cell === null) return { code: 'column-missing', criterion, place };
  const reason = findUnusable(value, master.isPercent(entry));
  if (reason !== null) return { code: 'value-unusable', reason, value, place };
  const fault = master.judge(entry, value);
  if (fault !== null) {
    const problem = reportProblem(fault, cell.place);
    return { code: 'value-wrong', nominee, criterion, problem, place };
  }
  if (master.holdsFormula(cell) && !isSameValue(value, cell.found)) {
    return { code: 'formula-in-book', place, cell: placeOfCell(cell) };
  }
  return { ...said, nominee, criterion, cell, place };
}

/** The cell of the workbook keeps its own format: a number typed under another would mean another. */
function findUnusable(value: Found, isPercent: boolean): UnusableReason | null {
  switch (value.kind) {
    case 'date':
    case 'boolean':
    case 'error':
    case 'uncalculated':
      return value.kind;
    case 'number':
      if (value.value.units === 0 || value.percentFormat === isPercent) return null;
      return isPercent ? 'percent-missing' : 'percent-unexpected';
    default:
      return null;
  }
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

function placeOf({ sheet, row, cell }: FormPlace): FormPlace {
  return { sheet, row, cell };
}
