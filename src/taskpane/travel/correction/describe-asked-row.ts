import { CORRECTION_TEXT } from '../../../text/pane/travel-correction';
import { nameColumn } from '../../../text/pane/travel-merge';
import { writeValue } from '../../../text/travel/merge';
import { formRowKey } from '../../../workbook/forms/read/form-row-key';
import type { AskedPlace, ReturnedForm } from '../../../workbook/forms/read/returned-form';
import { createCellReaders } from '../../../workbook/reading/recognise-cell';

export type RowDescription = {
  /** Tells it from all others of the form. */
  readonly key: string;
  readonly place: AskedPlace;
  /** "TT01 Thôn 1: I.2, kết quả: 85%". */
  readonly name: string;
};

/** The rows that a form asks for, with what the recipient has answered there. */
export function describeAskedRows({ asked, entries }: ReturnedForm): readonly RowDescription[] {
  const readerOf = createCellReaders();
  const answers = new Map<string, string[]>();
  const names = new Map<string, string>();
  for (const entry of entries) {
    const key = formRowKey(entry);
    const value = writeValue(readerOf(entry.column)(entry.value));
    const said = CORRECTION_TEXT.said(nameColumn(entry.column), value);
    answers.set(key, [...(answers.get(key) ?? []), said]);
    names.set(nomineeOf(entry), entry.name);
  }
  return asked.map((place) => {
    const key = formRowKey(place);
    const who = `${place.nominee} ${names.get(nomineeOf(place)) ?? ''}`.trim();
    // A row that is refused has no entries.
    const said = answers.get(key) ?? [CORRECTION_TEXT.notTaken(nameColumn(place.column))];
    return { key, place, name: CORRECTION_TEXT.row(who, said) };
  });
}

function nomineeOf({ scope, nominee }: Pick<AskedPlace, 'scope' | 'nominee'>): string {
  return JSON.stringify([scope, nominee]);
}
