import { copySelf, HELP } from './form-copies';
import { readCopy } from './returned-forms';

describe('rows of a self form', () => {
  test('added, missing, doubled and without their code', () => {
    const copy = copySelf();
    const rowOf = (at: string): number => Number(/\d+/.exec(at)?.[0]) - 1;
    const doubled = rowOf(copy.find('Mã', 'I.1'));
    const gone = rowOf(copy.find('Mã', 'I.2'));
    const last = copy.find('Mã dòng', 'I.3');
    copy.type(last, null);
    const rows = [...(copy.sheets[0]?.rows ?? [])];
    const added = ['Z', 'Tiêu chí thêm', '', '', '', '9'].map((value) => ({
      kind: 'text' as const,
      value,
    }));
    rows[gone] = rows[doubled] ?? [];
    rows.splice(gone + 1, 0, added);
    copy.sheets = copy.sheets.slice(0, 1).map((sheet) => ({ ...sheet, rows }));
    const { faults, rows: counts } = readCopy(copy, HELP);
    const cell = (column: string, row: number): string => `${column}${row + 1}`;
    expect(faults).toMatchObject([
      { code: 'sheets-missing', expected: 2, found: 1 },
      { code: 'row-doubled', cell: cell('L', gone), first: cell('L', doubled) },
      { code: 'row-added', cell: cell('F', gone + 1), row: gone + 2 },
      { code: 'row-code-missing' },
      { code: 'rows-missing', nominee: 'TT01', count: 2, criteria: ['I.2', 'I.3'] },
    ]);
    expect(counts.used + counts.skipped + counts.refused).toBe(counts.read);
    expect(counts.refused).toBe(3);
  });

  test('two that say different things are both refused', () => {
    const copy = copySelf();
    const from = Number(copy.find('Mã', 'I.1').slice(1)) - 1;
    const [sheet] = copy.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    copy.sheets = [{ ...sheet, rows: [...sheet.rows, [...(sheet.rows[from] ?? [])]] }];
    copy.type(`F${sheet.rows.length + 1}`, 'Không đạt');
    const form = readCopy(copy);
    expect(form.rows.refused).toBe(2);
    expect(form.entries.some(({ column }) => column === 'result:I.1')).toBe(false);
  });

  test('not applicable beside a result, another word, an error value', () => {
    const copy = copySelf();
    const both = copy.find('Không áp dụng', 'I.2');
    const odd = copy.find('Không áp dụng', 'I.1');
    copy.type(both, 'Không áp dụng').type(odd, 'chưa rõ');
    const broken = copy.find('Kết quả', 'I.3', 1);
    const [sheet] = copy.sheets;
    copy.type(broken, 'x');
    const at = Number(broken.slice(1)) - 1;
    const row = copy.sheets[0]?.rows[at];
    if (sheet === undefined || row === undefined) throw new Error('no row');
    const rows = [...(copy.sheets[0]?.rows ?? [])];
    rows[at] = row.map((cell, column) =>
      column === 5 ? { kind: 'error' as const, value: '#DIV/0!' } : cell,
    );
    copy.sheets[0] = { ...sheet, rows };
    expect(readCopy(copy).faults).toMatchObject([
      { code: 'not-applicable-unread', cell: odd, found: 'chưa rõ' },
      { code: 'both-filled', cell: copy.find('Kết quả', 'I.2') },
      { code: 'value-broken', cell: broken, found: '#DIV/0!' },
    ]);
  });

  test('a heading that is gone is named, and nothing under it is guessed', () => {
    const copy = copySelf();
    const heading = Number(copy.find('Mã', 'I').slice(1)) - 1;
    copy.type(`F${heading}`, 'Cột khác');
    const { faults, entries } = readCopy(copy);
    expect(faults[0]).toMatchObject({ code: 'heading-lost', heading: 'Kết quả' });
    expect(entries.map(({ nominee }) => nominee)).toEqual(['CN01']);
  });
});
