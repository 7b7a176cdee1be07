import type { AskedPlace, ReturnedForm } from '../../workbook/forms/returned-form';

export type RowsPicked =
  | { readonly ok: true; readonly rows: readonly AskedPlace[] }
  | { readonly ok: false; readonly code: 'unread' | 'not-asked'; readonly row: string }
  | {
      readonly ok: false;
      readonly code: 'ambiguous';
      readonly row: string;
      readonly sheets: readonly string[];
    };

/**
 * Rows by the numbers that the form itself shows: "5,7,9"; "SHEET!5,7" where several of its
 * sheets have such a row.
 */
export function pickRows({ asked }: ReturnedForm, text: string): RowsPicked {
  const rows: AskedPlace[] = [];
  let sheet: string | null = null;
  for (const part of text.split(',')) {
    const mark = part.lastIndexOf('!');
    if (mark >= 0) sheet = part.slice(0, mark).trim();
    const number = part.slice(mark + 1).trim();
    if (!/^[1-9]\d{0,6}$/.test(number)) return { ok: false, code: 'unread', row: part.trim() };
    const found = asked.filter(
      (one) => String(one.row) === number && (sheet === null || one.sheet === sheet),
    );
    const [first, ...others] = found;
    if (first === undefined) return { ok: false, code: 'not-asked', row: part.trim() };
    if (others.length > 0) {
      const sheets = found.map((one) => one.sheet);
      return { ok: false, code: 'ambiguous', row: number, sheets };
    }
    rows.push(first);
  }
  return { ok: true, rows };
}
