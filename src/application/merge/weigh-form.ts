import type { Found } from '../../domain/draft';
import { cellKey } from '../../domain/merging/cell-key';
import { isSameValue, valueKey } from '../../domain/merging/same-value';
import { foldText } from '../../domain/matching/fold-text';
import type { MergePlace, MergeProblem, UnusableReason } from '../../text/merge-problems';
import type { FormEntry, ReturnedForm } from '../../workbook/forms/returned-form';
import { digestLines } from '../../workbook/merging/digest-lines';
import { createCellReaders } from '../../workbook/reading/recognise-cell';
import type { Edit, FileFindings } from './file-findings';
import { placeOfCell } from './master';
import type { Master } from './master';

/** Rows that cannot be used, and why; those of one nominee are told of together. */
class Refusals {
  private readonly rows = new Set<string>();
  private readonly ofNominees = new Map<string, MergePlace[]>();
  readonly problems: MergeProblem[] = [];

  get count(): number {
    return this.rows.size;
  }

  refuse(problem: MergeProblem, place: MergePlace): void {
    this.problems.push(problem);
    this.rows.add(rowKey(place));
  }

  /** @param tell - says what is wrong with a nominee, once the places are known */
  refuseNominee(
    key: string,
    place: MergePlace,
    tell: (places: readonly MergePlace[]) => MergeProblem,
  ): void {
    const known = this.ofNominees.get(key);
    const places = known ?? [];
    if (known === undefined) {
      this.ofNominees.set(key, places);
      this.problems.push(tell(places));
    }
    if (!this.rows.has(rowKey(place))) places.push(place);
    this.rows.add(rowKey(place));
  }

  has(place: MergePlace): boolean {
    return this.rows.has(rowKey(place));
  }
}

/**
 * Sets a form of this workbook beside it, row by row: a row with a value that cannot be carried over
 * is refused as a whole, and named; of all others, whatever the recipient changed is an edit.
 */
export function weighForm(
  form: ReturnedForm,
  master: Master,
): Pick<FileFindings, 'digest' | 'rows' | 'edits' | 'answered' | 'problems'> {
  const readerOf = createCellReaders();
  const refusals = new Refusals();
  const lines = [form.identity.number];
  const edits: Edit[] = [];
  const said: (MergePlace & { readonly key: string })[] = [];
  for (const entry of form.entries) {
    const read = readerOf(entry.column);
    const [sent, value] = [read(entry.sent), read(entry.value)];
    const key = cellKey(entry);
    lines.push(JSON.stringify([key, valueKey(value)]));
    if (form.identity.correction !== null) said.push({ ...placeOf(entry), key });
    if (refuseNominee(entry, master, refusals) || isSameValue(sent, value)) continue;
    const edit = weighEdit(entry, { key, sent, value }, master, refusals);
    if (edit !== null) edits.push(edit);
  }
  const { rows } = form;
  return {
    digest: digestLines(lines),
    rows: {
      ...rows,
      used: rows.used - refusals.count,
      refused: rows.refused + refusals.count,
    },
    edits: edits.filter(({ place }) => !refusals.has(place)),
    answered: new Set(said.filter((place) => !refusals.has(place)).map((one) => one.key)),
    problems: [...findLostRecipient(form, master), ...refusals.problems, ...listRemarks(form)],
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
  said: Pick<Edit, 'key' | 'sent' | 'value'>,
  master: Master,
  refusals: Refusals,
): Edit | null {
  const place = placeOf(entry);
  const criterion = entry.column.slice(entry.column.indexOf(':') + 1);
  const cell = master.findCell(entry);
  if (cell === null) {
    refusals.refuse({ code: 'column-missing', criterion, place }, place);
    return null;
  }
  const reason = findUnusable(said.value, master.isPercent(entry));
  if (reason !== null) {
    refusals.refuse({ code: 'value-unusable', reason, value: said.value, place }, place);
    return null;
  }
  if (master.holdsFormula(cell) && !isSameValue(said.value, cell.found)) {
    refusals.refuse({ code: 'formula-in-book', place, cell: placeOfCell(cell) }, place);
    return null;
  }
  return { ...said, nominee: entry.nominee, criterion, cell, place };
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

function findLostRecipient(
  { identity, entries }: ReturnedForm,
  master: Master,
): readonly MergeProblem[] {
  const isLost =
    entries.length > 0 &&
    entries.every(({ scope, nominee }) => master.findNominee(scope, nominee) === null);
  return isLost ? [{ code: 'recipient-unknown', recipient: identity.recipient }] : [];
}

function listRemarks({ remarks }: ReturnedForm): readonly MergeProblem[] {
  return remarks.map((remark) => ({ code: 'remark', text: remark.text, place: placeOf(remark) }));
}

function placeOf({ sheet, row, cell }: MergePlace): MergePlace {
  return { sheet, row, cell };
}

function rowKey({ sheet, row }: MergePlace): string {
  return JSON.stringify([sheet, row]);
}
